#include "ui/theme/style_sheet.h"

#include <QList>
#include <utility>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

// Names in @at signs are tokens. Kept short on purpose: what is drawn by hand is not styled here.
constexpr auto kSheet =
    uR"(
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
  padding: 6px 14px; font-weight: 500; }
QPushButton:hover { background: @surface2; border-color: @faint; }
QPushButton:pressed { background: @background; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @surface; border-color: @line; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right;
  right: 8px; width: 14px; image: url(:/icons/style-down.svg); }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accent; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @faint; }
QPushButton[kind="danger"] { background: @bad; color: @onAccent; border-color: @bad;
  font-weight: 600; }
QPushButton[kind="danger"]:hover { background: @badHover; border-color: @badHover; }
QPushButton[kind="danger"]:focus { border-color: @text; }
QPushButton[kind="danger"]:disabled { background: @line; border-color: @line; color: @faint; }
QPushButton[kind="nav"] { background: transparent; border-color: transparent; text-align: left;
  padding: 6px 10px; font-weight: 400; }
QPushButton[kind="nav"]:hover { background: @background; }
QPushButton[kind="nav"]:checked { background: @accentSoft; color: @accentInk; font-weight: 500; }
QPushButton[kind="nav"]:focus { border-color: @accent; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[kind="quiet"]:hover { background: @surface2; color: @text; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="tab"] { background: transparent; border-color: transparent; color: @muted;
  padding: 4px 7px; }
QPushButton[kind="tab"]:hover { background: @surface2; color: @text; }
QPushButton[kind="tab"]:checked { background: @accentSoft; color: @accentInk; }
QPushButton[kind="tab"]:focus { border-color: @accent; }
QPushButton[kind="chip"] { background: @accentSoft; color: @accentInk; border-color: @accentSoft;
  border-radius: 6px; padding: 1px 6px; font-weight: 400; }
QPushButton[kind="chip"]:hover, QPushButton[kind="chip"]:focus { border-color: @accent; }
QPushButton[kind="pill"] { background: @surface; color: @accentInk; border: 1px solid @accent;
  border-radius: 14px; padding: 4px 12px; }
QPushButton[kind="pill"]:hover, QPushButton[kind="pill"]:focus { background: @accentSoft; }
QPushButton[kind="link"] { background: transparent; border: none; padding: 0; color: @accentInk; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="bare"] { background: transparent; border: none; padding: 0; color: @muted; }
QPushButton[kind="bare"]:hover { color: @text; }
QPushButton[kind="bare"]:focus { text-decoration: underline; }
QPushButton[kind="bare"]:disabled { color: @faint; }
QPushButton[kind="bare"]:checked { background: @accentSoft; border-radius: 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px;
  padding: 4px; color: @muted; }
QToolButton:hover { background: @surface2; color: @text; }
QToolButton:focus { border-color: @accent; }
QToolButton[kind="small"] { padding: 1px; border-radius: 4px; }
QToolButton[kind="rail"]:hover { background: @railHover; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @line;
  border-radius: 8px; padding: 6px 10px; selection-background-color: @accent;
  selection-color: @onAccent; }
QPlainTextEdit[kind="note"] { background: @note; border-color: @noteLine; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @surface2; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: @muted; background: @surface2; }
QLineEdit[fault="true"], QPlainTextEdit[fault="true"], QComboBox[fault="true"],
QAbstractSpinBox[fault="true"] { border-color: @bad; }
QComboBox, QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @line;
  border-radius: 8px; padding: 5px 10px; selection-background-color: @accent;
  selection-color: @onAccent; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/style-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line;
  selection-background-color: @accentSoft; selection-color: @text; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/style-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/style-down.svg); width: 10px; height: 10px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @faint; border-radius: 4px;
  background: @surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
  image: url(:/icons/style-check-@scheme.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: @surface2; }
QCheckBox:focus { color: @accentInk; }
QCheckBox:disabled { color: @muted; }
QTreeView { background: @surface; border: none; outline: none; }
QTreeView::item { padding: 6px 12px; border-bottom: 1px solid @line; color: @text; }
QTreeView::item:hover { background: @surface2; }
QTreeView::item:selected { background: @selected; color: @text; }
QHeaderView { background: @surface2; }
QHeaderView::section { background: @surface2; color: @muted; border: none;
  border-top: 1px solid @line; border-bottom: 1px solid @line; padding: 6px 14px; }
QListView[role="menu"] { background: transparent; border: none; outline: none; }
QListView[role="menu"]::item { padding: 0 8px; border-radius: 6px; color: @text; }
QListView[role="menu"]::item:hover { background: @surface2; }
QListView[role="menu"]::item:selected { background: @accentSoft; color: @text; }
QListView[role="framed"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="warning"] { color: @warning; }
QToolTip { background: @tipBack; color: @tipText; border: 1px solid @tipLine; padding: 4px 8px; }
oc--ui--Popover, oc--ui--CompletionList { background: @surface; border: 1px solid @scroll; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

}  // namespace

QString styleSheet(const Tokens& t) {
  const QColor white(Qt::white);
  // Longer names first: "accent" is the beginning of "accentSoft".
  const QList<std::pair<QString, QColor>> words{
      {QStringLiteral("@accentHover"), t.dark ? t.accent.lighter(108) : t.accent.darker(108)},
      {QStringLiteral("@accentSoft"), t.accentSoft},
      {QStringLiteral("@accentInk"), readable(t.accent, t.accentSoft)},
      {QStringLiteral("@accent"), t.accent},
      {QStringLiteral("@onAccent"), t.dark ? t.background : white},
      {QStringLiteral("@badHover"), t.dark ? t.bad.lighter(106) : t.bad.darker(108)},
      {QStringLiteral("@background"), t.background},
      {QStringLiteral("@railHover"), mixed(t.rail, white, 0.12)},
      {QStringLiteral("@selected"), t.selected},
      {QStringLiteral("@surface2"), t.surface2},
      {QStringLiteral("@surface"), t.surface},
      {QStringLiteral("@line"), t.line},
      {QStringLiteral("@noteLine"), t.noteLine},
      {QStringLiteral("@note"), t.note},
      {QStringLiteral("@text"), t.text},
      {QStringLiteral("@muted"), t.muted},
      {QStringLiteral("@faint"), t.faint},
      {QStringLiteral("@warning"), t.warning},
      {QStringLiteral("@bad"), t.bad},
      {QStringLiteral("@scroll"), t.dark ? t.line.lighter(150) : t.line.darker(112)},
      {QStringLiteral("@tipBack"), t.dark ? t.surface2 : t.rail},
      {QStringLiteral("@tipText"), t.dark ? t.text : white},
      {QStringLiteral("@tipLine"), t.dark ? t.line : t.rail},
  };
  QString sheet = QString::fromUtf16(kSheet);
  sheet.replace(QStringLiteral("@scheme"),
                t.dark ? QStringLiteral("dark") : QStringLiteral("light"));
  for (const auto& [word, colour] : words)
    sheet.replace(word, colour.name());
  return sheet;
}

}  // namespace oc::ui
