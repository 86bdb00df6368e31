// A small portal in a git repository of its own, whose commits have the same ids wherever they are made.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const person = { NAME: 'Redaktionen', EMAIL: 'redaktionen@example.se' };
const settings = {
  GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: person.NAME, GIT_AUTHOR_EMAIL: person.EMAIL,
  GIT_COMMITTER_NAME: person.NAME, GIT_COMMITTER_EMAIL: person.EMAIL,
};

/** A folder that goes when the program ends. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test.'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs git; a failure ends the program, as there is nothing to look at. */
export function git(folder, args, day = '2025-10-01') {
  const date = `${day}T12:00:00+0200`;
  const env = { ...process.env, ...settings, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  console.log(`FAULT: git ${args.join(' ')}: ${stderr}`);
  return process.exit(1);
}

export class History {
  constructor(waymark, project, folder) {
    this.waymark = resolve(waymark);
    this.project = resolve(project);
    this.folder = folder;
    this.commits = 0;
    mkdirSync(folder, { recursive: true });
    git(folder, ['init', '--quiet', '--initial-branch=main']);
  }

  write(path, text) {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }

  read(path) { return readFileSync(join(this.folder, path), 'utf8'); }

  remove(path) { rmSync(join(this.folder, path)); }

  /** Replaces `before`, which must stand in the file. */
  edit(path, before, after) {
    const text = this.read(path);
    if (!text.includes(before)) throw new Error(`${path} has no ${JSON.stringify(before)}`);
    this.write(path, text.replace(before, after));
  }

  /** One commit a day. */
  commit(message) {
    this.commits += 1;
    const day = `2025-${this.commits < 31 ? '10' : '11'}-${String((this.commits - 1) % 30 + 1).padStart(2, '0')}`;
    git(this.folder, ['add', '--all']);
    git(this.folder, ['commit', '--quiet', '--allow-empty', '--message', message], day);
    return git(this.folder, ['rev-parse', 'HEAD']);
  }

  /** Runs waymark in the repository, with the project's own templates and assets. */
  run(command, args, { cwd = this.folder } = {}) {
    const templates = ['--templates', join(this.project, 'templates')];
    const assets = command === 'build' ? ['--assets', join(this.project, 'assets')] : [];
    const { status, stdout, stderr } = spawnSync(this.waymark, [command, ...templates, ...assets, ...args], { cwd, encoding: 'utf8' });
    return { status, stdout, stderr };
  }
}
