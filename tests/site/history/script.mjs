// The portal's first content, and one change after the other: each is one commit.

export const start = {
  'site.yaml': `title: Prov
language: sv
as_of: 2025-10-14
base_url: https://intranat.example.se
edit_url: https://git.example.se/prov/-/edit/main/{path}
audiences: [public, staff, management]
default_audience: staff
`,
  'content/units/vgr.md': '---\ntitle: Regionen\ntype: organisation\n---\n',
  'content/units/kontor.md': '---\ntitle: Kontoret\ntype: office\nparent: vgr\n---\n',
  'content/units/it.md': '---\ntitle: IT-avdelningen\ntype: department\nparent: vgr\n---\nSköter datorerna.\n',
  'content/units/inkop.md': '---\ntitle: Inköp\ntype: department\nparent: vgr\ncontact: {mailbox: inkop@example.se}\n---\n',
  'content/roles.yaml': `- id: hr-chef
  title: HR-chef
  unit: vgr
- id: it-chef
  title: IT-chef
  unit: it
- id: inkopschef
  title: Inköpschef
  unit: inkop
- id: handlaggare
  title: Handläggare
  unit: inkop
`,
  'content/forums/rad.md': '---\ntitle: Inköpsrådet\ntype: council\nunit: inkop\nmembers: [hr-chef, inkopschef]\n---\n',
  'content/matters/kop.md': '---\ntitle: Köp av datorer\nmeasured_in: SEK\n---\n',
  'content/mandates/kop-chef.md': `---
title: Köp upp till en gräns
kind: delegation
holder: inkopschef
matter: kop
limit: {to: 100000}
source: {document: riktlinje}
---
`,
  'content/decision-paths/kopa.md': `---
title: Köpa en dator
matter: kop
steps:
  - {id: behov, title: Beskriv behovet, kind: intake, owner: handlaggare, next: [{to: beslut}]}
  - {id: beslut, title: Besluta om köpet, kind: decision, owner: inkopschef, mandate: kop-chef, next: [{to: kop}]}
  - {id: kop, title: Gör köpet, kind: execution, owner: handlaggare, next: [{to: slut}]}
  - {id: slut, title: Klart, kind: end}
---
`,
  'content/documents/riktlinje.md': `---
title: Riktlinje för köp
document_type: guideline
status: in-force
owner: inkopschef
valid_from: 2025-01-01
valid_to: 2026-12-31
---
Den som köper ska jämföra priser.
`,
  'content/topics/inkop-amne.md': '---\ntitle: Inköp i praktiken\n---\n',
  'content/trainings/kurs.md': `---
title: Att köpa rätt
area: inkop-amne
form: online
extent: 45 min
status: planned
---
`,
  'content/target-groups/chefer.md': `---
title: Chefer
side: line
tier: 1
doses:
  - {topic: inkop-amne, level: aware}
---
`,
  'content/assignments/se-over.md': `---
title: Se över köpen
status: active
date: 2025-09-01
assigned_to: inkopschef
goals: [Färre köp]
timeline:
  - {activity: Kartlägg, from: 2025-10, to: 2025-11}
---
Se [vägen](decision-path:kopa) och [rådet](forum:rad).
`,
};

/** @type {Array<[string, (history: import('./portal.mjs').History) => void]>} */
export const steps = [
  ['an entity is added', (h) => h.write('content/roles/controller.md', '---\nid: controller\ntitle: Controller\nunit: kontor\n---\n')],
  ['a unit is renamed', (h) => h.edit('content/units/it.md', 'IT-avdelningen', 'Digitala avdelningen')],
  ['an id is moved, and two still use the old one', (h) => {
    h.write('content/matters/datorkop.md', h.read('content/matters/kop.md').replace('---\n', '---\nid: datorkop\nformer_ids: [kop]\n'));
    h.remove('content/matters/kop.md');
  }],
  ['the references follow', (h) => {
    h.edit('content/mandates/kop-chef.md', 'matter: kop\n', 'matter: datorkop\n');
    h.edit('content/decision-paths/kopa.md', 'matter: kop\n', 'matter: datorkop\n');
  }],
  ['a mandate moves to another holder', (h) => h.edit('content/mandates/kop-chef.md', 'holder: inkopschef', 'holder: it-chef')],
  ['a limit is raised', (h) => h.edit('content/mandates/kop-chef.md', 'to: 100000', 'to: 250000')],
  ['a document gets another owner', (h) => h.edit('content/documents/riktlinje.md', 'owner: inkopschef', 'owner: hr-chef')],
  ['a step is inserted', (h) => {
    h.edit('content/decision-paths/kopa.md', 'next: [{to: beslut}]}\n', 'next: [{to: jamfor}]}\n  - {id: jamfor, title: Jämför priser, kind: preparation, owner: handlaggare, time_limit: 5 arbetsdagar, next: [{to: beslut}]}\n');
  }],
  ['a step gets another owner and more time', (h) => {
    h.edit('content/decision-paths/kopa.md', 'kind: preparation, owner: handlaggare, time_limit: 5 arbetsdagar', 'kind: preparation, owner: controller, time_limit: 10 arbetsdagar');
  }],
  ['the steps are told in another order', (h) => {
    const path = 'content/decision-paths/kopa.md';
    const lines = h.read(path).split('\n');
    const at = lines.findIndex((line) => line.includes('id: kop,'));
    [lines[at], lines[at + 1]] = [lines[at + 1], lines[at]];
    h.write(path, lines.join('\n'));
  }],
  ['a step is removed', (h) => {
    const path = 'content/decision-paths/kopa.md';
    h.write(path, h.read(path).split('\n').filter((line) => !line.includes('id: kop,')).join('\n').replace('next: [{to: kop}]', 'next: [{to: slut}]'));
  }],
  ['a document is replaced by a new one', (h) => {
    h.write('content/documents/riktlinje-2.md', '---\nid: riktlinje-2\ntitle: Riktlinje för köp och hyra\ndocument_type: guideline\nstatus: in-force\nsupersedes: riktlinje\nvalid_from: 2025-10-01\n---\n');
  }],
  ['a dose is raised', (h) => h.edit('content/target-groups/chefer.md', 'level: aware', 'level: leading')],
  ['a dose is lowered, and one has come', (h) => {
    h.write('content/topics/sakerhet.md', '---\ntitle: Säkerhet\n---\n');
    h.edit('content/target-groups/chefer.md', 'level: leading}', 'level: able}\n  - {topic: sakerhet, level: able}');
  }],
  ['dates are changed', (h) => h.edit('content/documents/riktlinje.md', 'valid_to: 2026-12-31', 'valid_to: 2025-12-31')],
  ['a training is available', (h) => h.edit('content/trainings/kurs.md', 'status: planned', 'status: available')],
  ['a unit gets another parent', (h) => h.edit('content/units/it.md', 'parent: vgr', 'parent: kontor')],
  ['a member has joined and another has left', (h) => h.edit('content/forums/rad.md', 'members: [hr-chef, inkopschef]', 'members: [inkopschef, it-chef]')],
  ['a text is rewritten', (h) => h.edit('content/documents/riktlinje.md', 'jämföra priser', 'jämföra pris och kvalitet')],
  ['other fields are changed', (h) => {
    h.edit('content/units/inkop.md', 'inkop@example.se', 'kop@example.se');
    h.edit('content/trainings/kurs.md', 'extent: 45 min', 'extent: 1 timme\nprovider_name: En skola');
    h.edit('content/assignments/se-over.md', 'goals: [Färre köp]', 'goals: [Billigare köp, Snabbare köp]');
    h.edit('content/mandates/kop-chef.md', 'source: {document: riktlinje}', 'source: {document: riktlinje-2, locator: § 3}\nmay_delegate: true');
  }],
  ['rows of a timeline have come and changed', (h) => {
    h.edit('content/assignments/se-over.md', 'to: 2025-11}', 'to: 2025-12}\n  - {activity: Föreslå, from: 2026-01, to: 2026-02}');
  }],
  ['a file has been moved, which changes nothing', (h) => {
    h.write('content/units/centralt/kontor.md', h.read('content/units/kontor.md').replace('---\n', '---\nid: kontor\n'));
    h.remove('content/units/kontor.md');
  }],
  ['a forum ends, and an assignment still links to it', (h) => h.edit('content/forums/rad.md', 'unit: inkop\n', 'unit: inkop\nvalid_to: 2025-12-31\n')],
  ['a role is removed, and its names dangle', (h) => {
    const text = h.read('content/roles.yaml');
    h.write('content/roles.yaml', text.replace('- id: it-chef\n  title: IT-chef\n  unit: it\n', ''));
  }],
  ['the role is written anew', (h) => h.write('content/roles.yaml', `${h.read('content/roles.yaml')}- id: it-chef\n  title: IT-chef\n  unit: it\n`)],
  ['an entity that only management may see', (h) => h.write('content/pages/hemlig.md', '---\ntitle: Hemligt spår\naudience: management\n---\nOm [köp](decision-path:kopa).\n')],
  ['a link to it in a page for all', (h) => h.edit('content/documents/riktlinje.md', 'kvalitet.', 'kvalitet. Se [spåret](page:hemlig).')],
  ['an entity changes kind', (h) => {
    h.write('content/terms/sakerhet.md', '---\nid: sakerhet\ntitle: Säkerhet\ndefinition: Att ingen kommer åt det som är hemligt.\n---\n');
    h.remove('content/topics/sakerhet.md');
  }],
];
