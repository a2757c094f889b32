// What can be found from the desk, and how it is gone to.
#include <QAction>
#include <utility>

#include "core/domain/conversation_link.h"
#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/commands/commands.h"
#include "ui/commands/match.h"
#include "ui/commands/palette.h"
#include "ui/commands/palette_search.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/thread_pane.h"

namespace oc::ui {

FoundSteps MainWindow::foundSteps() {
  return {
      .open = [this](const Conversation& conversation) { jumpTo(conversation); },
      .openAt = [this](const MessageHit& hit, const SearchTerms& terms) { openHit(hit, terms); }};
}

void MainWindow::setSearch(Search& search) {
  m_finder->setSearch(search);
  m_inbox->setSearch(search, foundSteps());
  m_thread->setSearch(search);
  for (QAction* command : std::as_const(m_searching))
    command->setEnabled(true);
}

void MainWindow::addSources() {
  m_palette->addSource([this](const QString& text, const Palette::Answer& answer) {
    const auto place = placeOf(text);
    if (!place) return answer({});
    const int row = m_tenants.rowOf(place->owner);
    answer({{.id = conversationItemId(place->conv),
             .group = tr("Conversations"),
             .title = tr("Open the conversation of this link"),
             .detail = row >= 0 ? visibleLine(m_tenants.tenant(row).name) : QString(),
             .keys = {},
             .icon = QStringLiteral("link"),
             .avatar = {},
             .run = [this, place] { openPlace(*place); }}});
  });
  m_palette->addSource([this](const QString& text, const Palette::Answer& answer) {
    QList<PaletteItem> items;
    const QString wanted = folded(text);
    const ConversationListModel& model = m_inbox->model();
    for (int row = 0; row < model.rowCount(); ++row) {
      const Conversation conversation = model.conversation(row);
      const QString name = displayName(conversation);
      const QString number = displayNumber(conversation.customerAddress);
      const int score = matchScore(wanted, folded(name),
                                   folded(number + u' ' + conversation.phoneNumber + u' ' +
                                          QString::number(conversation.convId.value)));
      if (score == 0) continue;
      items += {.id = conversationItemId(conversation.convId),
                .group = tr("Conversations"),
                .title = name,
                .detail = name == number ? channelName(conversation.channel) : number,
                .keys = {},
                .icon = {},
                .avatar = conversation.phoneNumber,
                .score = score,
                .run = [this, conversation] { jumpTo(conversation); }};
    }
    answer(items);
  });
  m_palette->addSource(m_finder->customers());
  m_palette->addSource([this](const QString& text, const Palette::Answer& answer) {
    QList<PaletteItem> items;
    const QString wanted = folded(text);
    for (int row = 0; row < m_tenants.rowCount(); ++row) {
      const Tenant& tenant = m_tenants.tenant(row);
      const int score = matchScore(wanted, folded(tenant.name));
      if (score == 0 || tenant.ownerId == m_owner) continue;
      const QAction* action = m_commands->action(QStringLiteral("tenant.%1").arg(row + 1));
      items += {.id = QStringLiteral("tenant:%1").arg(tenant.ownerId.value),
                .group = tr("Tenants"),
                .title = visibleLine(tenant.name),
                .detail = tr("%n open conversation(s)", nullptr, tenant.activeConversations),
                .keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString(),
                .icon = QStringLiteral("building"),
                .avatar = {},
                .score = score,
                .run = [this, row] { m_rail->choose(row); }};
    }
    answer(items);
  });
  m_palette->addSource(commandSource(*m_commands));
  m_palette->addSource(m_finder->messages());
  connect(m_finder, &PaletteSearch::allWanted, m_inbox, &InboxPane::beginSearch);
}

void MainWindow::addSearchCommands() {
  const auto add = [this](const char* id, const QString& title, const QKeySequence& keys,
                          auto run) {
    QAction* command = m_commands->add({.id = QString::fromLatin1(id),
                                        .group = tr("Conversations"),
                                        .title = title,
                                        .keys = keys,
                                        .words = tr("search")},
                                       run);
    command->setEnabled(false);  // until there is something to search with
    m_searching += command;
  };
  add("find", tr("Find messages, customers, numbers …"), QKeySequence(Qt::CTRL | Qt::Key_F),
      [this] { find(); });
  add("find.here", tr("Find in this conversation …"), {}, [this] { m_thread->find(); });
  add("find.earlier", tr("Earlier hit"), QKeySequence(Qt::Key_F3),
      [this] { m_thread->stepHit(1); });
  add("find.later", tr("Later hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
      [this] { m_thread->stepHit(-1); });
}

// In the conversation for who is at it, else in all of them.
void MainWindow::find() {
  if (m_open && m_thread->isAncestorOf(focusWidget()))
    m_thread->find();
  else
    m_inbox->beginSearch();
}

void MainWindow::openHit(const MessageHit& hit, const SearchTerms& terms) {
  const ThreadHit place{hit.message.msgId, terms};
  if (m_open && m_open->convId == hit.message.convId) return openAt(*m_open, place);
  whenDone(m_desk.conversation(hit.message.ownerId, hit.message.convId), this,
           [this, place, number = ++m_jump](const Result<Conversation>& conversation) {
             if (number != m_jump) return;  // something else is wanted by now
             if (!conversation) return m_inbox->complain(errorText(conversation.error()));
             m_inbox->makeRoomFor(*conversation);
             m_inbox->view().setChosen(conversation->convId);
             openAt(*conversation, place);
           });
}

// As soon as it is known which tenants there are.
void MainWindow::openPlace(const ConversationPlace& place) {
  if (m_tenants.state() == TenantModel::State::Ready)
    fetchAndShow(place.owner, place.conv);
  else
    m_place = place;
}

// For who stands in another window.
void MainWindow::openMessage(OwnerId owner, ConvId conv, MsgId msg) {
  for (int row = 0; row < m_tenants.rowCount(); ++row)
    if (m_tenants.tenant(row).ownerId == owner && owner != m_owner) m_rail->choose(row);
  MessageHit hit;
  hit.message.ownerId = owner;
  hit.message.convId = conv;
  hit.message.msgId = msg;
  openHit(hit, {});
  raise();
  activateWindow();
}

}  // namespace oc::ui
