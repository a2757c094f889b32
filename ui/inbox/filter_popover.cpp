#include "ui/inbox/filter_popover.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "core/domain/text_safety.h"
#include "ui/inbox/kept_views.h"
#include "ui/models/format.h"
#include "ui/models/team_book.h"
#include "ui/models/view_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 300;
constexpr qint64 kAnybody = -1;

PlainLabel* sectionLabel(const QString& words) {
  auto* label = new PlainLabel(words);
  label->setFont(ui::font(FontSize::Small, QFont::DemiBold));
  label->setProperty("role", QStringLiteral("muted"));
  return label;
}

QPushButton* navButton(const QString& words) {
  auto* button = new QPushButton(words);
  button->setProperty("kind", QStringLiteral("nav"));
  button->setCursor(Qt::PointingHandCursor);
  return button;
}

QComboBox* fieldBox(const QString& any) {
  auto* box = new QComboBox;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->addItem(any);
  return box;
}

void choose(QComboBox& box, const QVariant& data) {
  box.setCurrentIndex(qMax(0, box.findData(data)));
}

}  // namespace

FilterPopover::FilterPopover(Desk& desk, const TeamBook& team, QWidget* parent)
    : Popover(parent),
      m_team(team),
      m_channel(fieldBox(tr("Any channel"))),
      m_labels(new QPushButton),
      m_labelMenu(new QMenu(m_labels)),
      m_agent(fieldBox(tr("Anybody"))),
      m_status(fieldBox(tr("Any state"))),
      m_language(fieldBox(tr("Any language"))),
      m_date(new QPushButton),
      m_kept(new KeptViews(desk)) {
  setFixedWidth(qRound(kWidth * typeScale()));
  setAccessibleName(tr("Views and filters"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::m, space::m, space::m, space::m);
  column->setSpacing(space::s);
  column->addWidget(makeViews());
  column->addWidget(makeFields());
  column->addWidget(m_kept);
  connect(m_kept, &KeptViews::grown, this, [this] {
    if (isVisible()) place();
  });
  connect(m_kept, &KeptViews::queryWanted, this, [this](const ConversationQuery& query) {
    hide();
    want(query);
  });
  connect(&team, &TeamBook::changed, this, [this] {
    if (isVisible()) refresh();
  });
}

QWidget* FilterPopover::makeViews() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(sectionLabel(tr("Other lists")));
  column->addSpacing(space::xs);
  for (const auto view :
       {ConversationFilter::ClosingSoon, ConversationFilter::Snoozed, ConversationFilter::Closed,
        ConversationFilter::Unanswered, ConversationFilter::All}) {
    QPushButton* button = navButton(viewName(view));
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, view] {
      ConversationQuery query = m_query;
      query.filter = view;
      query.from = {};
      hide();
      want(query);
    });
    m_views[view] = button;
    column->addWidget(button);
  }
  return box;
}

QWidget* FilterPopover::makeFields() {
  for (const auto* channel : {u"whatsapp", u"sms", u"mms", u"messenger", u"rcs"}) {
    const QString name = QString::fromUtf16(channel);
    m_channel->addItem(channelName(name), name);
  }
  for (const ConversationStatus status : allConversationStatuses())
    m_status->addItem(statusText(status), toText(status));
  for (const QString& language : customerLanguages())
    m_language->addItem(languageName(language), language);
  m_labels->setMenu(m_labelMenu);
  auto* calendar = new QCalendarWidget;
  calendar->setMaximumDate(QDate::currentDate().addYears(1));
  auto* dates = new QMenu(m_date);
  auto* entry = new QWidgetAction(dates);
  entry->setDefaultWidget(calendar);
  dates->addAction(entry);
  m_date->setMenu(dates);
  connect(calendar, &QCalendarWidget::activated, this, [this, dates](QDate day) {
    dates->hide();
    ConversationQuery query = m_query;
    // In the order of activity the list goes back from the end of that day.
    query.from = (isByActivity(query.filter) ? day.addDays(1) : day).startOfDay().toUTC();
    want(query);
  });

  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::s);
  grid->setVerticalSpacing(space::s - 2);
  grid->setColumnStretch(1, 1);
  grid->addWidget(sectionLabel(tr("Show only")), 0, 0, 1, 2);
  const auto add = [grid](const QString& words, QWidget* field) {
    const int row = grid->rowCount();
    auto* label = new PlainLabel(words);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(field);
    field->setAccessibleName(words);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
  };
  add(tr("Channel"), m_channel);
  add(tr("Labels"), m_labels);
  add(tr("With"), m_agent);
  add(tr("State"), m_status);
  add(tr("Language"), m_language);
  add(tr("Date"), m_date);
  for (QComboBox* each : {m_channel, m_agent, m_status, m_language})
    connect(each, &QComboBox::currentIndexChanged, this, &FilterPopover::edited);
  return box;
}

void FilterPopover::open(OwnerId owner, const ConversationQuery& query, const QRect& anchor) {
  m_query = query;
  refresh();
  m_kept->open(owner, query);
  popUp(anchor, Qt::AlignRight);
  m_views.value(ConversationFilter::ClosingSoon)->setFocus();
}

void FilterPopover::setCount(ConversationFilter view, int count) {
  const QString words = count == 0 ? QString()
                        : count >= kMostCounted
                            ? QString(u"  " + countText(kMostCounted - 1) + u'+')
                            : QString(u"  " + countText(count));
  m_views.value(view)->setText(viewName(view) + words);
}

void FilterPopover::refresh() {
  const QScopedValueRollback quiet(m_quiet, true);
  for (auto it = m_views.cbegin(); it != m_views.cend(); ++it)
    it.value()->setChecked(it.key() == m_query.filter);
  choose(*m_channel, m_query.channel);
  choose(*m_status, m_query.status ? toText(*m_query.status) : QString());
  choose(*m_language, m_query.language);
  while (m_agent->count() > 1)
    m_agent->removeItem(1);
  m_agent->addItem(tr("Nobody"), UserId{}.value);
  for (const Colleague& colleague : m_team.colleagues())
    m_agent->addItem(visibleLine(colleague.name), colleague.userId.value);
  choose(*m_agent, m_query.assignee ? m_query.assignee->value : kAnybody);
  m_date->setText(m_query.from.isValid()
                      ? QLocale().toString(m_query.from.toLocalTime().date(), QLocale::ShortFormat)
                      : tr("Go to a date …"));
  fillLabels();
}

void FilterPopover::fillLabels() {
  m_labelMenu->clear();
  QStringList chosen;
  for (const Label& label : m_team.labels()) {
    QAction* entry = m_labelMenu->addAction(withoutMnemonic(visibleLine(label.title)));
    entry->setCheckable(true);
    entry->setChecked(m_query.labels.contains(label.name));
    if (entry->isChecked()) chosen += withoutMnemonic(visibleLine(label.title));
    connect(entry, &QAction::triggered, this, [this, name = label.name](bool on) {
      ConversationQuery query = m_query;
      if (on)
        query.labels += name;
      else
        query.labels.removeAll(name);
      want(query);
    });
  }
  m_labels->setEnabled(!m_labelMenu->isEmpty());
  m_labels->setText(m_labelMenu->isEmpty() ? tr("There are none yet")
                    : chosen.isEmpty()     ? tr("Any label")
                                           : chosen.join(u", "));
}

void FilterPopover::edited() {
  if (m_quiet) return;
  ConversationQuery query = m_query;
  query.channel = m_channel->currentData().toString();
  query.status = conversationStatusFromText(m_status->currentData().toString());
  query.language = m_language->currentData().toString();
  const QVariant agent = m_agent->currentData();
  query.assignee = agent.isValid() ? std::optional(UserId{agent.toLongLong()}) : std::nullopt;
  want(query);
}

void FilterPopover::want(const ConversationQuery& query) {
  m_query = query;
  m_kept->setQuery(query);
  if (isVisible()) refresh();
  Q_EMIT queryWanted(query);
}

}  // namespace oc::ui
