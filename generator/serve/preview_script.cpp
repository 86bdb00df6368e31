#include "serve/preview_script.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace waymark {
namespace {

constexpr std::string_view script = R"js('use strict';
(() => {
  const own = document.currentScript;
  const number = Number(own.dataset.number);
  let events;
  let hidden = '';

  const element = (name, text, properties = {}) =>
    Object.assign(document.createElement(name), { textContent: text, ...properties });

  function close() {
    document.getElementById('waymark_preview')?.remove();
  }

  function show(state) {
    close();
    if (hidden === state.text) return;
    const before = document.activeElement;
    const dialog = element('div', '', { id: 'waymark_preview', tabIndex: -1 });
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'waymark_preview_title');
    dialog.setAttribute('aria-describedby', 'waymark_preview_text');
    const leave = () => {
      hidden = state.text;
      close();
      before?.focus?.();
    };
    const button = element('button', state.close, { type: 'button', onclick: leave });
    dialog.append(
      element('h2', state.title, { id: 'waymark_preview_title' }),
      element('pre', state.text, { id: 'waymark_preview_text', tabIndex: 0 }),
      button,
    );
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
    });
    document.body.append(dialog);
    button.focus({ preventScroll: true });
  }

  function receive(message) {
    const state = JSON.parse(message.data);
    if (state.text) show(state);
    else if (state.number > number) location.reload();
    else close();
  }

  // A browser keeps six connections to one host: tabs that nobody sees leave theirs to others.
  function listen() {
    if (document.visibilityState === 'hidden') {
      events?.close();
      events = undefined;
    } else if (!events) {
      events = new EventSource(new URL('events', own.src));
      events.onmessage = receive;
    }
  }

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', (event) => event.persisted && location.reload());
  listen();
})();
)js";

constexpr std::string_view style = R"css(#waymark_preview {
  position: fixed;
  inset: auto 0 0;
  z-index: 1000;
  max-height: 60vh;
  overflow: auto;
  box-sizing: border-box;
  padding: 1rem 1.5rem;
  border-top: 4px solid #b3261e;
  background: #1d1b1b;
  color: #fff;
  font: 1rem/1.5 system-ui, sans-serif;
}
#waymark_preview h2 {
  margin: 0 0 0.5rem;
  color: #fff;
  font-size: 1.125rem;
}
#waymark_preview pre {
  margin: 0 0 1rem;
  padding: 0;
  overflow: auto;
  border: 0;
  background: none;
  color: #fff;
  font: 0.875rem/1.5 ui-monospace, monospace;
  white-space: pre;
}
#waymark_preview button {
  padding: 0.5rem 1rem;
  border: 2px solid #fff;
  border-radius: 4px;
  background: #1d1b1b;
  color: #fff;
  font: inherit;
}
#waymark_preview :focus-visible {
  outline: 3px solid #ffd54a;
  outline-offset: 2px;
}
@media print {
  #waymark_preview {
    display: none;
  }
}
)css";

// Tells one state of the files from another (Fowler, Noll and Vo's hash, 32 bits).
constexpr std::uint32_t version = [] {
  std::uint32_t hash = 2166136261U;
  for (const auto text : {script, style}) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash;
}();

}  // namespace

const std::string_view* preview_file(std::string_view path) {
  if (path == "_waymark/preview.js") return &script;
  if (path == "_waymark/preview.css") return &style;
  return nullptr;
}

void add_preview_script(std::string& page, std::string_view base_path, std::uint64_t number) {
  const auto end = page.find("</head>");
  if (end == std::string::npos) return;
  page.insert(end, fmt::format("<link rel=\"stylesheet\" href=\"{0}_waymark/preview.css?{2:x}\">\n"
                               "<script src=\"{0}_waymark/preview.js?{2:x}\" data-number=\"{1}\" "
                               "defer></script>\n",
                               base_path, number, version));
}

}  // namespace waymark
