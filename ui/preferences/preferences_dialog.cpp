#include "ui/preferences/preferences_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <functional>
#include <utility>

#include "ui/commands/match.h"
#include "ui/parts/parts.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr QSize kSize(560, 520);
constexpr int kFieldWidth = 220;

// A box that holds `current` and tells each choice.
template <typename T>
QComboBox* choiceBox(const QList<std::pair<QString, T>>& choices, const T& current,
                     std::function<void(const T&)> chosen) {
  auto* box = new QComboBox;
  for (const auto& [words, value] : choices) {
    box->addItem(words);
    if (value == current) box->setCurrentIndex(box->count() - 1);
  }
  QObject::connect(box, &QComboBox::activated, box,
                   [choices, chosen = std::move(chosen)](int at) { chosen(choices[at].second); });
  return box;
}

// "português (Brasil)": each language in its own words, so that it is found whatever is in force.
QString ownName(const QString& language) {
  const QLocale locale(language);
  QString name = locale.nativeLanguageName();
  if (language.contains(u'_')) name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
  return name.left(1).toUpper() + name.mid(1);
}

}  // namespace

PreferencesDialog::PreferencesDialog(Preferences& preferences, const QStringList& languages,
                                     const QString& spelling, QWidget* parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_search(new QLineEdit),
      m_column(new QVBoxLayout),
      m_nothing(noteLabel(tr("No preference is called like this."))) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Preferences"));
  setBackgroundRole(QPalette::Base);
  resize(kSize);
  auto* title = new PlainLabel(tr("Preferences"));
  title->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  m_search->setPlaceholderText(tr("Search preferences"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_search->setClearButtonEnabled(true);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->hide();

  auto* rows = new QWidget;
  rows->setLayout(m_column);
  m_column->setContentsMargins(0, 0, space::m, 0);
  m_column->setSpacing(space::m);
  addLook(languages);
  addWriting(spelling);
  addAlerts();
  m_column->addWidget(m_nothing);
  m_column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidget(rows);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (QWidget* ground : {scroll->viewport(), rows})
    ground->setAutoFillBackground(false);

  auto* closing = new QPushButton(tr("Close"));
  closing->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(closing);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
  column->setSpacing(space::m);
  column->addWidget(title);
  column->addWidget(m_search);
  column->addWidget(scroll, 1);
  column->addLayout(buttons);
  connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);
  connect(closing, &QPushButton::clicked, this, &QDialog::accept);
  m_search->setFocus();
}

void PreferencesDialog::addSection(const QString& title) {
  m_heading = headingLabel(title);
  if (!m_rows.isEmpty()) m_heading->setContentsMargins(0, space::m, 0, 0);
  m_column->addWidget(m_heading);
}

void PreferencesDialog::addRow(const QString& label, QWidget* field, const QString& hint,
                               const QString& words) {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::l);
  grid->setVerticalSpacing(space::xs);
  auto* name = new PlainLabel(label);
  name->setBuddy(field);
  grid->addWidget(name, 0, 0);
  grid->addWidget(field, 0, 1);
  grid->setColumnStretch(0, 1);
  field->setFixedWidth(qRound(kFieldWidth * typeScale()));
  QString plain = label;
  field->setAccessibleName(plain.remove(u'&'));
  field->setAccessibleDescription(hint);
  if (!hint.isEmpty()) grid->addWidget(noteLabel(hint), 1, 0, 1, 2);
  m_column->addWidget(box);
  m_rows.append(
      {m_heading, box, folded(QStringList{m_heading->text(), plain, hint, words}.join(u' '))});
}

void PreferencesDialog::addLook(const QStringList& languages) {
  addSection(tr("Look and language"));
  addRow(tr("&Theme"),
         choiceBox<Scheme>({{tr("As the system"), Scheme::System},
                            {tr("Light"), Scheme::Light},
                            {tr("Dark"), Scheme::Dark}},
                           m_preferences.scheme(),
                           [this](const Scheme& scheme) { m_preferences.setScheme(scheme); }),
         {}, tr("colours night"));
  QList<std::pair<QString, QString>> names{{tr("As the system"), {}}};
  for (const QString& language : languages)
    names += {ownName(language), language};
  addRow(
      tr("&Language"),
      choiceBox<QString>(names, m_preferences.language(),
                         [this](const QString& language) { m_preferences.setLanguage(language); }),
      tr("Holds from the next start of the program."), tr("translation"));
}

void PreferencesDialog::addWriting(const QString& spelling) {
  addSection(tr("Writing and keys"));
  addRow(tr("A message is &sent by"),
         choiceBox<SendKey>({{tr("Enter"), SendKey::Enter}, {tr("Ctrl+Enter"), SendKey::CtrlEnter}},
                            m_preferences.sendKey(),
                            [this](const SendKey& key) { m_preferences.setSendKey(key); }),
         tr("Shift+Enter always breaks the line."), tr("return new line"));
  QList<std::pair<QString, int>> undo;
  for (const int seconds : Preferences::undoChoices())
    undo += {seconds == 0 ? tr("Not at all") : tr("%n seconds", nullptr, seconds), seconds};
  addRow(tr("A reply can be &undone for"),
         choiceBox<int>(undo, m_preferences.undoSeconds(),
                        [this](const int& seconds) { m_preferences.setUndoSeconds(seconds); }),
         tr("It is sent when they are over."), tr("take back recall delay"));
  addRow(tr("Check the s&pelling"),
         choiceBox<bool>({{tr("Yes"), true}, {tr("No"), false}}, m_preferences.checksSpelling(),
                         [this](const bool& on) { m_preferences.setChecksSpelling(on); }),
         spelling, tr("dictionary words underline mistakes"));
  auto* keys = new QPushButton(tr("Change keys …"));
  keys->setAutoDefault(false);
  connect(keys, &QPushButton::clicked, this, &PreferencesDialog::keysWanted);
  addRow(tr("&Keys of commands"), keys, {}, tr("shortcuts"));
}

void PreferencesDialog::addAlerts() {
  addSection(tr("Notifications"));
  addRow(tr("&Notify me of"),
         choiceBox<AlertScope>(
             {{tr("Mine and unassigned"), AlertScope::MineAndUnassigned},
              {tr("Mine"), AlertScope::Mine},
              {tr("Everything"), AlertScope::Everything},
              {tr("Nothing"), AlertScope::Nothing}},
             m_preferences.alertScope(),
             [this](const AlertScope& scope) { m_preferences.setAlertScope(scope); }),
         tr("And of notes that call me. Never of the conversation that I look at."),
         tr("desktop popup alert mention"));
  addRow(tr("A notification &shows"),
         choiceBox<AlertText>({{tr("Name and words"), AlertText::NameAndWords},
                               {tr("Only the name"), AlertText::Name},
                               {tr("Neither"), AlertText::Nothing}},
                              m_preferences.alertText(),
                              [this](const AlertText& text) { m_preferences.setAlertText(text); }),
         tr("Neither is shown while the program is locked."), tr("privacy preview"));
  addRow(tr("A sound &goes with it"),
         choiceBox<bool>({{tr("Yes"), true}, {tr("No"), false}}, m_preferences.alertSound(),
                         [this](const bool& on) { m_preferences.setAlertSound(on); }),
         {}, tr("mute quiet noise"));
  addRow(tr("&Closing the window"),
         choiceBox<bool>({{tr("Ends the program"), false}, {tr("Leaves it in the tray"), true}},
                         m_preferences.closesToTray(),
                         [this](const bool& on) { m_preferences.setClosesToTray(on); }),
         tr("Where the desktop has a tray. Ctrl+Q always ends it."), tr("background minimise"));
}

void PreferencesDialog::filter(const QString& text) {
  const QString wanted = folded(text);
  bool any = false;
  for (const Row& row : std::as_const(m_rows))
    row.heading->hide();
  for (const Row& row : std::as_const(m_rows)) {
    const bool fits = matchScore(wanted, row.searched) > 0;
    row.box->setVisible(fits);
    if (fits) row.heading->show();
    any = any || fits;
  }
  m_nothing->setVisible(!any);
}

}  // namespace oc::ui
