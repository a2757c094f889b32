#include "ui/composer/composer.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPushButton>
#include <utility>

#include "core/domain/sms_segments.h"
#include "core/domain/text_safety.h"
#include "ui/composer/address_line.h"
#include "ui/composer/attachment_bar.h"
#include "ui/composer/attachment_book.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/note_field.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/models/format.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kTickMs = 15'000;

}  // namespace

Composer::Composer(Desk& desk, QWidget* parent)
    : QWidget(parent), m_shelf(desk.shelf()), m_drafts(desk), m_sender(desk), m_clock([] {
        return QDateTime::currentDateTimeUtc();
      }) {
  buildLayout(desk);
  connect(m_edit, &ComposerEdit::sendRequested, this, [this] { send(By::Key); });
  connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
  connect(m_send, &QPushButton::clicked, this, [this] { send(By::Button); });
  connect(m_sendClose, &QPushButton::clicked, this, [this] { sendAnd(AfterSending::Close); });
  connect(m_notice, &NoticeBar::actionClicked, this, [this] {
    if (m_warned)
      send(By::Button, *m_warned);
    else
      retry();
  });
  connect(m_notice, &NoticeBar::otherClicked, this, &Composer::discardFailed);
  connect(m_instead, &NoticeBar::actionClicked, this,
          [this] { QApplication::clipboard()->setText(m_drafts.text(m_conversation.convId)); });
  connectAssistant();
  connectNotes();
  connectQuickReplies();
  connect(&m_drafts, &DraftBook::loaded, this, [this](ConvId conv) {
    if (conv != m_conversation.convId) return;
    m_restored = m_edit->toPlainText().isEmpty();
    setText(m_drafts.text(conv));
    refresh();
  });
  connect(&m_sender, &ReplySender::started, this, &Composer::replyStarted);
  connect(&m_sender, &ReplySender::sent, this,
          [this](const ReplyAttempt& attempt, const Message& message) {
            m_drafts.flush();
            Q_EMIT replySent(attempt, message);
          });
  connect(&m_sender, &ReplySender::failed, this, &Composer::onFailed);
  connect(&m_tick, &QTimer::timeout, this, &Composer::refresh);
  connect(qApp, &QCoreApplication::aboutToQuit, this, &Composer::flushDrafts);
  m_tick.start(kTickMs);
  clear();
}

Composer::~Composer() {
  m_drafts.flush();
}

void Composer::open(const Tenant& tenant, const Conversation& conversation) {
  const bool other = conversation.convId != m_conversation.convId;
  if (other) {
    m_drafts.flush();
    forgetPassing();
  }
  m_tenant = tenant;
  m_conversation = conversation;
  m_suggestion->setConversation(tenant.ownerId, conversation.convId);
  m_noteField->open(tenant.ownerId, conversation.convId);
  m_edit->setLanguage(conversation.language);
  refreshQuickReplies();
  if (other) {
    m_drafts.open(tenant.ownerId, conversation.convId);
    const QString draft = m_drafts.text(conversation.convId);
    if (m_attached) m_attached->open(tenant.ownerId, conversation.convId);
    m_restored = !draft.isEmpty() || hasFiles();
    setText(draft);
  }
  refresh();
}

// What holds only while one stays with a conversation.
void Composer::forgetPassing() {
  m_hint.clear();
  m_warned.reset();
  m_answered = false;
  m_others.clear();
  m_sinceTyped.invalidate();
  setNoting(false);
}

void Composer::clear() {
  m_drafts.flush();
  forgetPassing();
  m_conversation = {};
  m_tenant = {};
  m_suggestion->setConversation({}, {});
  m_noteField->open({}, {});
  setText({});
  refresh();
}

void Composer::setSpelling(Spelling& spelling) {
  m_edit->setSpelling(spelling);
  m_edit->setLanguage(m_conversation.language);
  m_noteField->setSpelling(spelling);
}

void Composer::setClock(Clock clock) {
  m_clock = std::move(clock);
  refresh();
}

QString Composer::text() const {
  return m_edit->toPlainText();
}

QString Composer::noticeText() const {
  return m_notice->text();
}

QString Composer::insteadText() const {
  return m_instead->text();
}

QString Composer::counterText() const {
  return m_counter->text();
}

void Composer::sendAnd(AfterSending after) {
  send(By::Button, after);
}

void Composer::send(By by, AfterSending after) {
  m_window = replyWindow(m_conversation.channel, m_conversation.lastInboundAt, m_clock());
  if (!maySend()) return refresh();
  // An Enter that was meant for the conversation before must not send the draft of this one.
  if (by == By::Key && m_restored) {
    m_restored = false;
    m_hint = tr("Enter again sends this draft to %1").arg(displayName(m_conversation));
    return refresh();
  }
  if (!m_warned && !collision().isEmpty()) {
    m_warned = after;
    return refresh();
  }
  sendText(text().trimmed(), after);
}

void Composer::sendText(const QString& body, AfterSending after) {
  ReplyAttempt attempt{m_conversation.ownerId, m_conversation.convId, body, QUuid::createUuid()};
  attempt.after = after;
  // What is closed at once takes no words back.
  attempt.undoSeconds = after == AfterSending::Close ? 0 : m_undoSeconds;
  m_warned.reset();
  m_answered = false;
  if (m_attached) attempt.files = m_attached->take(attempt.conv);
  auto& failed = m_failed[attempt.conv];
  for (const FailedReply& reply : std::as_const(failed))
    if (reply.inField && reply.attempt.body == body && reply.attempt.files == attempt.files)
      attempt.key = reply.attempt.key;
  failed.removeIf([](const FailedReply& reply) { return reply.inField; });
  setText({});
  m_drafts.setText(attempt.owner, attempt.conv, {});
  m_suggestion->discard();  // it answers what has been answered now
  refresh();
  m_sender.send(attempt);
}

void Composer::onTextChanged() {
  if (m_settingText || !m_conversation.convId.isValid()) return;
  m_restored = false;
  m_hint.clear();
  m_sinceTyped.start();
  if (text().isEmpty()) m_answered = false;
  m_warned.reset();
  Q_EMIT typed();
  m_drafts.setText(m_conversation.ownerId, m_conversation.convId, text());
  if (text().isEmpty())
    m_failed[m_conversation.convId].removeIf([](const FailedReply& r) { return r.inField; });
  refresh();
}

void Composer::onFailed(const ReplyAttempt& attempt, const Error& error) {
  const bool empty = m_drafts.text(attempt.conv).isEmpty() &&
                     (!m_attached || m_attached->of(attempt.conv).isEmpty());
  FailedReply failed{attempt, error, empty};
  // Who goes on to the next conversation has done so already.
  if (attempt.after == AfterSending::Next) failed.attempt.after = AfterSending::Stay;
  m_failed[attempt.conv] << failed;
  if (empty) {
    m_drafts.setText(attempt.owner, attempt.conv, attempt.body);
    if (m_attached) m_attached->putBack(attempt.owner, attempt.conv, attempt.files);
    if (attempt.conv == m_conversation.convId) setText(attempt.body);
  }
  refresh();
  Q_EMIT replyFailed(attempt, error);
}

void Composer::setText(const QString& text) {
  m_settingText = true;
  m_edit->setPlainText(text);
  m_edit->moveCursor(QTextCursor::End);
  m_settingText = false;
}

void Composer::refresh() {
  const bool writing = !text().trimmed().isEmpty() || hasFiles();
  if (writing != std::exchange(m_writingText, writing)) Q_EMIT writingChanged(writing);
  setEnabled(m_conversation.convId.isValid());
  if (!m_conversation.convId.isValid()) {
    m_instead->silence();
    m_writing->show();
    m_notice->silence();
    m_counter->clear();
    m_send->setEnabled(false);
    m_sendClose->setEnabled(false);
    m_othersLine->hide();
    m_files->setFiles({});
    return;
  }
  m_window = replyWindow(m_conversation.channel, m_conversation.lastInboundAt, m_clock());
  const bool closed = !isActive(m_conversation.status);
  const bool readOnly = m_tenant.role == u"user";
  if (closed) {
    const bool draft = !m_drafts.text(m_conversation.convId).isEmpty();
    m_instead->say(NoticeBar::Tone::Quiet, closedText(),
                   draft ? tr("Copy unsent text") : QString());
  } else if (readOnly) {
    m_instead->say(NoticeBar::Tone::Quiet,
                   tr("You can read in %1 but not answer: your role there is read-only.")
                       .arg(visibleLine(m_tenant.name)));
  } else {
    m_instead->silence();
  }
  if (m_noting && !mayNote()) setNoting(false);
  m_writing->setVisible(!closed && !readOnly && !m_noting);
  m_address->setTarget(m_tenant, m_conversation, m_window);
  refreshNotice();
  refreshSuggest();
  refreshCounter();
  refreshFiles();
  m_edit->setAccessibleName(tr("Reply to %1").arg(displayName(m_conversation)));
  const QString keys = m_edit->sendKey() == SendKey::Enter
                           ? tr("Enter sends · Shift+Enter breaks the line")
                           : tr("Ctrl+Enter sends · Enter breaks the line");
  m_edit->setAccessibleDescription(keys);
  const bool uploading = m_attached && !m_attached->isReady(m_conversation.convId);
  m_hintLabel->setAllOrNothing(!uploading && m_hint.isEmpty());
  m_hintLabel->setText(uploading          ? tr("Can be sent once the files are uploaded")
                       : m_hint.isEmpty() ? keys
                                          : m_hint);
  m_send->setEnabled(maySend());
  m_sendClose->setEnabled(maySend());
  refreshOthers();
}

bool Composer::maySend() const {
  const QString body = text().trimmed();
  if (m_attached && !m_attached->isReady(m_conversation.convId)) return false;
  return m_conversation.convId.isValid() && insteadText().isEmpty() && !m_noting &&
         (!body.isEmpty() || hasFiles()) && body.size() <= kLongestBody &&
         m_window.mayWriteFreely();
}

void Composer::setSendKey(SendKey key) {
  m_edit->setSendKey(key);
  m_noteField->setSendKey(key);
  refresh();
}

void Composer::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface);
  painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

void Composer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !m_counter) return;
  refreshCounter();
  refreshSuggest();
}

}  // namespace oc::ui
