#include "ui/timeline/thread_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/composer/composer.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/closure_banner.h"
#include "ui/timeline/conversation_jumps.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/presence_teller.h"
#include "ui/timeline/summary_popover.h"
#include "ui/timeline/thread_actions.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_media.h"
#include "ui/timeline/thread_skeleton.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

constexpr int kSkeletonAfterMs = 150;
constexpr int kTickMs = 20'000;

Message pendingMessage(const ReplyAttempt& attempt) {
  Message message;
  message.ownerId = attempt.owner;
  message.convId = attempt.conv;
  message.direction = Direction::Outbound;
  message.author = MessageOwner::Agent;
  message.status = DeliveryStatus::Queued;
  message.kind = QStringLiteral("text");
  message.body = attempt.body;
  for (const AttachedFile& file : attempt.files)
    message.media += MediaItem{.contentType = file.contentType,
                               .id = file.id,
                               .state = MediaState::Stored,
                               .fileName = file.fileName,
                               .size = file.size};
  message.at = QDateTime::currentDateTimeUtc();
  return message;
}

}  // namespace

ThreadPane::ThreadPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_loader(desk, m_store),
      m_features(desk),
      m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(m_pages)),
      m_thread(new QWidget(m_pages)),
      m_header(new ThreadHeader(desk, m_thread)),
      m_middle(new QStackedWidget(m_thread)),
      m_view(new TimelineView(m_store, m_middle)),
      m_skeleton(new ThreadSkeleton(m_middle)),
      m_blank(new QWidget(m_middle)),
      m_error(new EmptyState(m_middle)),
      m_banner(new ClosureBanner(desk, m_thread)),
      m_notice(new NoticeBar(m_thread)),
      m_find(new FindBar(m_thread)),
      m_jumps(new ConversationJumps(desk, *m_notice, m_thread)),
      m_refusal(new NoticeBar(m_thread)),
      m_actions(new ThreadActions(desk, *m_refusal, m_thread)),
      m_presence(new PresenceTeller(
          desk.team(), [this] { return doing(); }, m_thread)),
      m_details(new DetailsPopover(m_thread)),
      m_summary(new SummaryPopover(desk, m_thread)),
      m_composer(new Composer(desk, m_thread)) {
  m_nothing->setContent(QStringLiteral("message"), tr("No conversation chosen"),
                        tr("Choose one in the list to read and answer it."));
  for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_skeleton), m_blank,
                        static_cast<QWidget*>(m_error)})
    m_middle->addWidget(page);
  auto* column = new QVBoxLayout(m_thread);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_notice);
  column->addWidget(m_refusal);
  column->addWidget(m_find);
  column->addWidget(m_middle, 1);
  column->addWidget(m_banner);
  column->addWidget(m_composer);
  m_pages->addWidget(m_nothing);
  m_pages->addWidget(m_thread);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(m_pages);

  m_skeletonDelay.setSingleShot(true);
  m_skeletonDelay.setInterval(kSkeletonAfterMs);
  m_tick.setInterval(kTickMs);
  m_tick.start();
  connectParts();
  connectClosure();
  connectActions();
  connectReplies();
  connectSearch();
}

// The parts refer to the store: they go first.
ThreadPane::~ThreadPane() {
  delete m_media;
  delete m_pages;
}

void ThreadPane::take(const Conversation& changed) {
  if (changed.convId == m_conversation.convId) {
    m_assumed.reset();
    if (changed.revision >= m_conversation.revision) m_conversation = changed;
    showConversation();
  }
  Q_EMIT conversationChanged(changed);
}

void ThreadPane::open(const Tenant& tenant, const Conversation& conversation,
                      const std::optional<ThreadHit>& hit) {
  const bool other = conversation.convId != m_conversation.convId;
  m_tenant = tenant;
  m_conversation = conversation;
  if (other) {
    m_assumed.reset();
    m_jumps->forget();
    m_actions->forget();
    m_header->setBusy(false);
    m_details->hide();
    m_summary->hide();
    m_features.show(tenant.ownerId);
  }
  showConversation();
  if (!other) {
    if (hit) showHit(*hit);
    return;
  }
  m_marked = {};
  m_mention = {};
  m_countdown.stop();
  m_presence->open(tenant.ownerId, conversation.convId);
  if (m_media) m_media->show(tenant.ownerId, displayName(conversation));
  m_pages->setCurrentWidget(m_thread);
  endSearch();
  if (hit) m_view->setTerms(hit->terms);
  m_loader.open(conversation, hit ? std::optional(hit->msg) : std::nullopt);
  for (const ReplyAttempt& attempt : m_composer->sender().underWay(conversation.convId))
    m_store.addPending(attempt.key, pendingMessage(attempt));
  onLoaderChanged();
}

void ThreadPane::clear() {
  m_conversation = {};
  m_tenant = {};
  m_assumed.reset();
  m_jumps->forget();
  m_actions->forget();
  m_loader.close();
  m_composer->clear();
  m_presence->open({}, {});
  if (m_media) m_media->show({}, {});
  m_skeletonDelay.stop();
  endSearch();
  m_pages->setCurrentWidget(m_nothing);
}

void ThreadPane::apply(const FeedBatch& batch) {
  if (!m_conversation.convId.isValid() || batch.tenant.ownerId != m_conversation.ownerId) return;
  for (const Conversation& conversation : batch.conversations) {
    if (conversation.convId != m_conversation.convId ||
        conversation.revision < m_conversation.revision)
      continue;
    m_conversation = conversation;
    showConversation();
  }
  m_loader.apply(batch);
  considerRead();
}

void ThreadPane::setSendKey(SendKey key) {
  m_composer->setSendKey(key);
}

void ThreadPane::setUndoSeconds(int seconds) {
  m_composer->setUndoSeconds(seconds);
}

void ThreadPane::setAgent(const QString& name) {
  m_composer->setAgent(name);
}

void ThreadPane::setSpelling(Spelling& spelling) {
  m_composer->setSpelling(spelling);
}

void ThreadPane::focusComposer() {
  m_composer->setFocus();
}

QMenu* ThreadPane::menu() const {
  return m_header->menu();
}

void ThreadPane::flushDrafts() {
  m_composer->flushDrafts();
}

DraftBook& ThreadPane::drafts() {
  return m_composer->drafts();
}

void ThreadPane::showConversation() {
  const Conversation& shown = m_assumed ? *m_assumed : m_conversation;
  m_header->setConversation(m_tenant, shown);
  m_actions->setConversation(m_tenant, shown);
  m_composer->open(m_tenant, shown);
  m_banner->setConversation(m_tenant, shown);
  m_view->setCustomer(displayName(shown));
  m_view->setOffers({.previous = shown.previousConvId.isValid(),
                     .followUp = !isActive(m_conversation.status) && m_tenant.role != u"user",
                     .write = m_tenant.role != u"user",
                     .reply = isActive(m_conversation.status)});
}

void ThreadPane::onLoaderChanged() {
  using Older = ThreadLoader::Older;
  switch (m_loader.state()) {
    case ThreadLoader::State::Idle: return;
    case ThreadLoader::State::Loading:
      // Most pages are there before one would notice; a skeleton would only flash.
      m_middle->setCurrentWidget(m_blank);
      m_skeletonDelay.start();
      return;
    case ThreadLoader::State::Failed:
      m_skeletonDelay.stop();
      m_error->setContent(QStringLiteral("offline"), tr("The messages could not be read"),
                          errorText(m_loader.error()), tr("Try again"));
      m_middle->setCurrentWidget(m_error);
      return;
    case ThreadLoader::State::Ready: break;
  }
  m_skeletonDelay.stop();
  m_middle->setCurrentWidget(m_view);
  switch (m_loader.older()) {
    case Older::Possible: m_view->setHead(TimelineView::Head::Nothing); break;
    case Older::Loading: m_view->setHead(TimelineView::Head::Loading); break;
    case Older::Failed: m_view->setHead(TimelineView::Head::Failed); break;
    case Older::Complete: m_view->setHead(TimelineView::Head::Beginning); break;
  }
}

void ThreadPane::onReplyStarted(const ReplyAttempt& attempt) {
  if (attempt.conv != m_conversation.convId) return;
  m_store.addPending(attempt.key, pendingMessage(attempt));
  m_view->clearNewLine();
  m_loader.goToNewest();
  if (attempt.after == AfterSending::Next) Q_EMIT nextWanted();
}

void ThreadPane::tick() {
  m_header->refresh(QDateTime::currentDateTimeUtc());
  m_view->setToday(QDate::currentDate());
}

// Children hear WindowActivate; ActivationChange goes to the window alone.
bool ThreadPane::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::WindowActivate) considerRead();
  if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
    m_presence->refresh();
  return handled;
}

void ThreadPane::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  considerRead();
  m_presence->refresh();
}

// Whoever types while reading means the answer.
void ThreadPane::keyPressEvent(QKeyEvent* event) {
  const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
  if (command || event->text().isEmpty() || !event->text()[0].isPrint() ||
      m_pages->currentWidget() != m_thread || !m_composer->isEnabled()) {
    QWidget::keyPressEvent(event);
    return;
  }
  QWidget* field = m_composer->focusProxy();
  if (!field || !field->isVisible() || field->hasFocus()) return;
  field->setFocus();
  QApplication::sendEvent(field, event);
}

}  // namespace oc::ui
