// Every calendar of a built portal, read by ical.js: lines that programs can take, ids that no two events share and
// that stay, each meeting of the content in its forum's calendar; and of a small portal, that times hold across the
// days when the clocks change.
// usage: node calendars.mjs WAYMARK PROJECT
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { readSettings, readYamlText, siteBuilder, twoWords } from './facts/portal.mjs';
import { listFiles, report } from './files.mjs';

const longest = 75;

/** @returns {string[]} where the file's lines are not those of RFC 5545 */
function lineFaults(bytes) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const faults = [];
  if (!text.endsWith('\r\n')) faults.push('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) faults.push('a line does not end with CRLF');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > longest) faults.push(`a line has ${Buffer.byteLength(line)} octets: ${line}`);
    if (line.includes('\uFFFD')) faults.push(`a character is split: ${line}`);
  }
  return faults;
}

/** @param {string} file */
function readCalendar(file) {
  const bytes = readFileSync(file);
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((zone) => {
    const made = new ICAL.Timezone(zone);
    return [made.tzid, made];
  }));
  return { bytes, calendar, zones, events: calendar.getAllSubcomponents('vevent') };
}

const valueOf = (event, name) => event.getFirstPropertyValue(name);

/** @returns {string[]} */
function calendarFaults({ bytes, calendar, zones, events }) {
  const faults = lineFaults(bytes);
  if (valueOf(calendar, 'version') !== '2.0' || !valueOf(calendar, 'prodid')) faults.push('no version or maker');
  if (events.length === 0) faults.push('no event');
  const uids = events.map((event) => valueOf(event, 'uid'));
  if (new Set(uids).size !== uids.length) faults.push('two events have one UID');
  for (const event of events) {
    const uid = valueOf(event, 'uid');
    const lacking = ['uid', 'dtstamp', 'dtstart', 'summary', 'status', 'sequence'].filter((name) => valueOf(event, name) === null);
    if (lacking.length > 0) faults.push(`${uid} lacks ${lacking}`);
    const zone = event.getFirstProperty('dtstart').getParameter('tzid');
    if (zone && !zones.has(zone)) faults.push(`${uid} stands in ${zone}, which the file does not tell of`);
  }
  return faults;
}

/** The front matter of a file, or the items of a list. */
function entitiesIn(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.yaml')) return readYamlText(text);
  return [readYamlText(text.split(/^---$/m)[1])];
}

/** @returns {{id: string, forum: string, date: string, start?: string, end?: string, status?: string}[]} */
function meetingsOf(project) {
  const folder = join(project, 'content/meetings');
  return readdirSync(folder).flatMap((name) => entitiesIn(join(folder, name)));
}

/** "2025-10-01 15:30", as a clock on the wall shows it. */
function wallTime(time) {
  const day = time.toString().slice(0, 10);
  return time.isDate ? day : `${day} ${time.toString().slice(11, 16)}`;
}

/** @returns {string[]} meetings that the calendars do not tell as the content does */
function meetingFaults(site, settings, meetings) {
  const read = new Map();
  const eventOf = (path, id) => {
    if (!read.has(path)) read.set(path, readCalendar(join(site, path)).events);
    return read.get(path).find((event) => valueOf(event, 'uid').startsWith(`${id}.date@`));
  };
  return meetings.flatMap((meeting) =>
    ['calendar.ics', `${settings.kinds.forum}/${meeting.forum}.ics`].flatMap((path) => {
      const event = eventOf(path, meeting.id);
      if (!event) return [`${path}: ${meeting.id} is not there`];
      const told = [valueOf(event, 'dtstart'), ...(meeting.end ? [valueOf(event, 'dtend')] : [])].map(wallTime);
      const wanted = [meeting.start ? `${meeting.date} ${meeting.start}` : meeting.date, ...(meeting.end ? [`${meeting.date} ${meeting.end}`] : [])];
      const isCancelled = valueOf(event, 'status') === 'CANCELLED';
      return [
        ...(String(told) === String(wanted) ? [] : [`${path}: ${meeting.id} is ${told}, not ${wanted}`]),
        ...(isCancelled === (meeting.status === 'cancelled') ? [] : [`${path}: ${meeting.id} is ${valueOf(event, 'status')}`]),
      ];
    }));
}

const idsOf = (site) => new Set(readCalendar(join(site, 'calendar.ics')).events.map((event) => valueOf(event, 'uid')));

/** @returns {string[]} of all the calendars in a site */
function siteFaults(site, settings, meetings) {
  const paths = listFiles(site).files.filter((path) => path.endsWith('.ics'));
  counted += paths.length;
  return [
    ...paths.flatMap((path) => calendarFaults(readCalendar(join(site, path))).map((fault) => `${path}: ${fault}`)),
    ...meetingFaults(site, settings, meetings),
  ];
}

// The clocks go back in the night to 26 October 2025, and forward in the night to 29 March 2026.
const aroundChanges = [
  ['2025-10-25', '09:00', '2025-10-25T07:00:00Z'],
  ['2025-10-26', '00:30', '2025-10-25T22:30:00Z'],
  ['2025-10-26', '09:00', '2025-10-26T08:00:00Z'],
  ['2026-03-28', '09:00', '2026-03-28T08:00:00Z'],
  ['2026-03-29', '00:30', '2026-03-28T23:30:00Z'],
  ['2026-03-29', '09:00', '2026-03-29T07:00:00Z'],
  ['2026-10-25', '09:00', '2026-10-25T08:00:00Z'],
  ['2027-07-01', '09:00', '2027-07-01T07:00:00Z'],
];

/** A portal with a meeting at each of those times, and words that a calendar has to escape and fold. */
function writeSmallPortal(folder) {
  const long = 'Långa ord å, ä; ö och \\ '.repeat(12);
  const meetings = aroundChanges.map(([date, start], i) =>
    ({ id: `mote-${i}`, title: `Möte ${i}`, summary: long, forum: 'gruppen', date, start, end: '23:45', place: 'Rum 1; plan 2, "öst"' }));
  meetings.push({ id: 'installt', title: 'Inställt', forum: 'gruppen', date: '2025-12-01', status: 'cancelled' });
  meetings.push({ id: 'fritt', title: 'Fritt', forum: 'gruppen', date: '2025-12-08', status: 'break' });
  mkdirSync(join(folder, 'content/meetings'), { recursive: true });
  mkdirSync(join(folder, 'content/forums'));
  // JSON is YAML.
  writeFileSync(join(folder, 'site.yaml'), JSON.stringify({ title: 'Prov', language: 'sv', time_zone: 'Europe/Stockholm' }));
  writeFileSync(join(folder, 'content/forums/forums.yaml'), JSON.stringify([{ id: 'gruppen', title: 'Gruppen' }]));
  writeFileSync(join(folder, 'content/meetings/meetings.yaml'), JSON.stringify(meetings));
  return meetings;
}

/** @returns {string[]} */
function clockFaults(waymark, project) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test.'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const meetings = writeSmallPortal(folder);
  const site = join(folder, 'site');
  const words = ['build', '--site', join(folder, 'site.yaml'), '--out', site, '--as-of', '2025-10-14',
    '--templates', join(project, 'templates'), '--assets', join(project, 'assets')];
  const { status, stdout, stderr } = spawnSync(waymark, words, { encoding: 'utf8' });
  if (status !== 0) return [`the small portal is not built: ${stdout}${stderr}`];
  const settings = readSettings(join(folder, 'site.yaml'));
  const { events, zones } = readCalendar(join(site, `${settings.kinds.forum}/gruppen.ics`));
  const faults = siteFaults(site, settings, meetings);
  aroundChanges.forEach(([date, start, moment], i) => {
    const event = events.find((each) => valueOf(each, 'uid').startsWith(`mote-${i}.`));
    const time = valueOf(event, 'dtstart').clone();
    time.zone = zones.get('Europe/Stockholm');
    const told = time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    if (told !== moment) faults.push(`${date} ${start} is ${told}, not ${moment}`);
    const place = valueOf(event, 'location');
    if (place !== meetings[i].place) faults.push(`a place is read as ${place}`);
    if (valueOf(event, 'description').trim() !== meetings[i].summary.trim()) faults.push('a long text is read as another');
  });
  return faults;
}

const [waymark, project] = twoWords('node calendars.mjs WAYMARK PROJECT').map((word) => resolve(word));
const settings = readSettings(join(project, 'site.yaml'));
const siteOn = siteBuilder(waymark, project);
const meetings = meetingsOf(project);
let counted = 0;
const faults = ['2025-10-02', '2025-10-14'].flatMap((day) =>
  siteFaults(siteOn(day), settings, meetings).map((fault) => `${day}: ${fault}`));
const before = idsOf(siteOn('2025-10-02'));
const after = idsOf(siteOn('2025-10-14'));
faults.push(...[...before].filter((uid) => !after.has(uid)).map((uid) => `${uid} is gone twelve days later`));
faults.push(...clockFaults(waymark, project));
report(counted, faults, 'calendars');
