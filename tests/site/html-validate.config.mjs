// What html-validate demands of every page. A rule that is turned off says why.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Decisions have long names; the title is the decision's name, then the site's.
    'long-title': 'off',
    // White space at a line's end comes from authors' Markdown and means nothing in HTML.
    'no-trailing-whitespace': 'off',
    // Phone numbers are written by authors; how they break is the style sheet's business.
    'tel-non-breaking': 'off',
    // Either way is right HTML; cmark-gfm writes `<br />`, `<hr />` and `disabled=""`.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A table whose rows are cards on a phone says its roles, which browsers forget when `display` changes.
    'no-redundant-role': 'off',
    // Nothing is loaded from another host, which is what integrity attributes guard against.
    'require-sri': 'off',
  },
};
