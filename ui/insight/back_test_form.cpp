#include "ui/insight/back_test_form.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

#include "ui/insight/share_field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kMostDays = 365;
constexpr int kFirstDays = 30;
constexpr int kKeywordLines = 5;

bool same(double a, double b) {
  return std::abs(a - b) < 0.005;  // the fields know whole per cents
}

ClosureConfig configOf(const QJsonObject& setting) {
  ClosureConfig config;
  config.recordAt = setting[u"record_at"].toDouble(config.recordAt);
  config.closeAt = setting[u"close_at"].toDouble(config.closeAt);
  for (const QJsonValue& word : setting[u"keywords"].toArray())
    config.keywords += word.toString();
  return config;
}

PlainLabel* heading(const QString& words, QWidget* parent) {
  auto* label = new PlainLabel(words, parent);
  label->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  return label;
}

}  // namespace

BackTestForm::BackTestForm(QWidget* parent)
    : QWidget(parent),
      m_days(new QSpinBox(this)),
      m_recordAt(new ShareField(tr("Announce from"), this)),
      m_closeAt(new ShareField(tr("Close from"), this)),
      m_keywords(new QPlainTextEdit(this)),
      m_note(new PlainLabel(this)),
      m_reset(new QPushButton(tr("Back to the current setting"), this)),
      m_run(new QPushButton(tr("Run"), this)) {
  m_days->setRange(1, kMostDays);
  m_days->setValue(kFirstDays);
  m_days->setAccessibleName(tr("Days to look back"));
  m_keywords->setPlaceholderText(tr("The words that come with the program"));
  m_keywords->setAccessibleName(tr("Key words, one a line"));
  m_keywords->setTabChangesFocus(true);
  m_keywords->setFixedHeight(kKeywordLines * m_keywords->fontMetrics().lineSpacing() +
                             2 * space::m);
  m_note->setText(tr("Only looks: nothing is closed and no setting changes."));
  m_note->setFont(ui::font(FontSize::Small));
  m_note->setProperty("role", QStringLiteral("muted"));
  m_note->setWordWrap(true);
  m_reset->setProperty("kind", QStringLiteral("link"));
  m_run->setProperty("kind", QStringLiteral("primary"));

  auto* days = new QHBoxLayout;
  days->addWidget(heading(tr("Days to look back"), this), 1);
  days->addWidget(m_days);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::l);
  column->addLayout(days);
  column->addWidget(m_recordAt);
  column->addWidget(m_closeAt);
  auto* words = new QVBoxLayout;
  words->setSpacing(space::xs);
  words->addWidget(heading(tr("Key words, one a line"), this));
  words->addWidget(m_keywords);
  column->addLayout(words);
  column->addWidget(m_reset, 0, Qt::AlignLeft);
  column->addStretch();
  column->addWidget(m_note);
  column->addWidget(m_run);

  // The two keep their order: closing never comes before announcing.
  connect(m_recordAt, &ShareField::changed, this, [this] {
    if (m_closeAt->value() < m_recordAt->value()) m_closeAt->setValue(m_recordAt->value());
    refresh();
  });
  connect(m_closeAt, &ShareField::changed, this, [this] {
    if (m_recordAt->value() > m_closeAt->value()) m_recordAt->setValue(m_closeAt->value());
    refresh();
  });
  connect(m_keywords, &QPlainTextEdit::textChanged, this, &BackTestForm::refresh);
  connect(m_reset, &QPushButton::clicked, this, &BackTestForm::reset);
  connect(m_run, &QPushButton::clicked, this, &BackTestForm::runWanted);
  setFeature(std::nullopt);
  reset();
}

void BackTestForm::setFeature(const std::optional<Feature>& feature) {
  const ClosureConfig before = m_now;
  const bool record = same(m_recordAt->value(), before.recordAt);
  const bool close = same(m_closeAt->value(), before.closeAt);
  const bool words = keywords() == before.keywords;
  m_setting = feature ? feature->config : QJsonObject();
  m_now = configOf(m_setting);
  m_recordAt->setNow(m_now.recordAt);
  m_closeAt->setNow(m_now.closeAt);
  if (record) m_recordAt->setValue(m_now.recordAt);
  if (close) m_closeAt->setValue(m_now.closeAt);
  if (words) m_keywords->setPlainText(m_now.keywords.join(u'\n'));
  refresh();
}

void BackTestForm::reset() {
  m_recordAt->setValue(m_now.recordAt);
  m_closeAt->setValue(m_now.closeAt);
  m_recordAt->setValue(m_now.recordAt);  // the other may have pushed it
  m_keywords->setPlainText(m_now.keywords.join(u'\n'));
}

QStringList BackTestForm::keywords() const {
  QStringList words;
  for (const QString& line : m_keywords->toPlainText().split(u'\n'))
    if (const QString word = line.simplified(); !word.isEmpty()) words << word;
  return words;
}

BackTestQuery BackTestForm::query() const {
  BackTestQuery query{.days = m_days->value()};
  if (!same(m_closeAt->value(), m_now.closeAt)) query.closeAt = m_closeAt->value();
  if (!same(m_recordAt->value(), m_now.recordAt)) query.recordAt = m_recordAt->value();
  if (const QStringList words = keywords(); words != m_now.keywords) query.keywords = words;
  return query;
}

bool BackTestForm::differs() const {
  const BackTestQuery wanted = query();
  return wanted.closeAt || wanted.recordAt || wanted.keywords;
}

void BackTestForm::setRunning(bool running) {
  m_run->setEnabled(!running);
}

void BackTestForm::refresh() {
  m_reset->setVisible(differs());
}

}  // namespace oc::ui
