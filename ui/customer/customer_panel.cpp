#include "ui/customer/customer_panel.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

#include "ui/customer/closure_section.h"
#include "ui/customer/conversation_section.h"
#include "ui/customer/customer_edits.h"
#include "ui/customer/earlier_section.h"
#include "ui/customer/notes_field.h"
#include "ui/customer/person_section.h"
#include "ui/models/error_text.h"
#include "ui/parts/parts.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSkeletonAfter = 150ms;
constexpr auto kTick = 20s;

}  // namespace

CustomerPanel::CustomerPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_team(desk),
      m_reader(desk),
      m_notice(new NoticeBar(this)),
      m_edits(new CustomerEdits(desk, m_reader, *m_notice, this)),
      m_pages(new QStackedWidget(this)),
      m_blank(new QWidget),
      m_skeleton(new Skeleton),
      m_state(new EmptyState),
      m_content(new QWidget),
      m_person(new PersonSection(*m_edits, m_team, m_content)),
      m_facts(new ConversationSection(m_content)),
      m_closure(new ClosureSection(m_content)),
      m_notes(new NotesField(desk.customers(), m_content)),
      m_earlier(new EarlierSection(m_reader, m_content)) {
  setAccessibleName(tr("Customer"));
  for (QWidget* page : {m_blank, m_skeleton, static_cast<QWidget*>(m_state), makeContent()})
    m_pages->addWidget(page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_pages, 1);
  column->addWidget(m_notice);
  m_skeletonDelay.setSingleShot(true);
  m_skeletonDelay.setInterval(kSkeletonAfter);
  m_tick.setInterval(kTick);
  m_tick.start();
  connectParts();
  refresh();
}

// The sections refer to the reader: they go first.
CustomerPanel::~CustomerPanel() {
  delete m_pages;
}

QWidget* CustomerPanel::makeContent() {
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::xl - space::xs);
  for (QWidget* section : {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_facts),
                           static_cast<QWidget*>(m_closure), static_cast<QWidget*>(m_notes),
                           static_cast<QWidget*>(m_earlier)})
    column->addWidget(section, 0, Qt::AlignTop);
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidget(m_content);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->viewport()->setAutoFillBackground(false);
  m_content->setAutoFillBackground(false);
  return scroll;
}

void CustomerPanel::connectParts() {
  connect(&m_skeletonDelay, &QTimer::timeout, this,
          [this] { m_pages->setCurrentWidget(m_skeleton); });
  connect(&m_tick, &QTimer::timeout, this, &CustomerPanel::tick);
  connect(&m_team, &TeamBook::changed, this, &CustomerPanel::refreshContent);
  connect(&m_reader, &CustomerReader::changed, this, &CustomerPanel::refresh);
  connect(m_edits, &CustomerEdits::failed, this, &CustomerPanel::refreshContent);
  connect(m_state, &EmptyState::actionTriggered, &m_reader, &CustomerReader::retry);
  connect(m_notes, &NotesField::kept, &m_reader, &CustomerReader::setContact);
  connect(m_facts, &ConversationSection::wanted, this, &CustomerPanel::wanted);
  connect(m_earlier, &EarlierSection::conversationWanted, this, &CustomerPanel::conversationWanted);
  connect(m_person, &PersonSection::labelsWanted, this,
          [this](const QRect& anchor) { Q_EMIT wanted(ThreadAction::Labels, anchor); });
  connect(m_person, &PersonSection::labelWanted, this,
          [this](const QString& name, const QString& title, bool on) {
            Q_EMIT labelWanted(name, on);
            m_edits->say(tr("Label %1 taken off.").arg(title),
                         [this, name, on] { Q_EMIT labelWanted(name, !on); });
          });
}

void CustomerPanel::open(const Tenant& tenant, const Conversation& conversation) {
  if (conversation.convId != m_conversation.convId) {
    m_edits->forget();
    m_person->cancelEditing();
    m_notes->flush();
  }
  m_tenant = tenant;
  m_conversation = conversation;
  m_team.show(tenant.ownerId);
  m_reader.show(conversation);
  refreshContent();
}

void CustomerPanel::take(const Conversation& changed) {
  if (changed.convId != m_conversation.convId || changed.revision < m_conversation.revision) return;
  m_conversation = changed;
  refreshContent();
}

void CustomerPanel::apply(const FeedBatch& batch) {
  if (!m_conversation.convId.isValid() || batch.tenant.ownerId != m_conversation.ownerId) return;
  m_tenant = batch.tenant;
  for (const Conversation& c : batch.conversations)
    take(c);
  m_reader.apply(batch);
}

void CustomerPanel::clear() {
  m_edits->forget();
  m_notes->flush();
  m_conversation = {};
  m_reader.show({});
}

void CustomerPanel::flush() {
  m_notes->flush();
}

void CustomerPanel::refresh() {
  using State = CustomerReader::State;
  if (m_reader.state() != State::Loading) m_skeletonDelay.stop();
  switch (m_reader.state()) {
    case State::Idle:
      m_state->setContent(QStringLiteral("contact"), tr("Nobody chosen"),
                          tr("Choose a conversation to see who writes."));
      return m_pages->setCurrentWidget(m_state);
    case State::Loading:
      // Most are there before one would notice; a skeleton would only flash.
      m_pages->setCurrentWidget(m_blank);
      return m_skeletonDelay.start();
    case State::Failed:
      m_state->setContent(QStringLiteral("offline"), tr("The customer could not be read"),
                          errorText(m_reader.error()), tr("Try again"));
      return m_pages->setCurrentWidget(m_state);
    case State::Ready: break;
  }
  refreshContent();
  m_pages->setCurrentIndex(m_pages->count() - 1);
}

void CustomerPanel::refreshContent() {
  if (m_reader.state() != CustomerReader::State::Ready) return;
  const bool editable = m_tenant.role != u"user";
  m_person->set(m_reader.contact(), m_conversation, editable);
  m_facts->set(m_conversation, m_reader.facts(), m_tenant.userId, editable);
  m_closure->setVisible(m_reader.facts().has_value());
  if (m_reader.facts()) m_closure->set(m_reader.facts()->verdict);
  m_notes->setContact(m_reader.contact(), editable);
}

void CustomerPanel::tick() {
  if (m_reader.state() != CustomerReader::State::Ready) return;
  const QDateTime now = QDateTime::currentDateTimeUtc();
  m_person->refresh(now);
  m_facts->refresh(now);
}

void CustomerPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface);
}

}  // namespace oc::ui
