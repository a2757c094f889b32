#include "ui/commands/palette_search.h"

#include <utility>

namespace oc::ui {
namespace {

constexpr int kMostMessages = 6;
constexpr qsizetype kMostCustomers = 5;

}  // namespace

PaletteSearch::PaletteSearch(FoundSteps steps, Palette& palette)
    : QObject(&palette), m_steps(std::move(steps)), m_palette(palette) {}

void PaletteSearch::setSearch(Search& search) {
  m_session = new SearchSession(search, kMostMessages, this);
  connect(m_session, &SearchSession::changed, this, &PaletteSearch::tell);
  connect(&m_palette, &Palette::closed, m_session, &SearchSession::end);
}

Palette::Source PaletteSearch::customers() {
  return [this](const QString&, const Palette::Answer& answer) {
    m_customers = answer;
    if (!m_session) answer({});
  };
}

// The later source of the two asks for both.
Palette::Source PaletteSearch::messages() {
  return [this](const QString& text, const Palette::Answer& answer) {
    if (!m_session) return answer({});
    m_messages = answer;
    m_session->ask(m_owner, text);
    tell();
  };
}

void PaletteSearch::tell() {
  const QString trouble = searchTrouble(*m_session);
  m_palette.setHint(trouble.isEmpty() ? searchHint() : trouble);
  if (!m_messages || m_session->state() == SearchSession::State::Searching) return;
  SearchAnswer found = m_session->found();
  // Those of the list stand above, at once.
  const auto isOffered = [this](const Conversation& conversation) {
    return m_palette.model().rowOf(conversationItemId(conversation.convId)) >= 0;
  };
  found.customers.removeIf(
      [&isOffered](const CustomerHit& hit) { return hit.latest && isOffered(*hit.latest); });
  found.conversations.removeIf(isOffered);
  QList<PaletteItem> customers = foundCustomers(found, m_steps);
  if (customers.size() > kMostCustomers) customers.resize(kMostCustomers);
  QList<PaletteItem> messages = foundMessages(found, m_steps);
  if (found.next) messages += further();
  m_customers(customers);
  m_messages(messages);
}

PaletteItem PaletteSearch::further() {
  return {.id = QStringLiteral("further"),
          .group = messagesGroup(),
          .title = tr("More …"),
          .detail = tr("all results, in the list"),
          .keys = {},
          .icon = QStringLiteral("search"),
          .avatar = {},
          .run = [this, text = m_session->text()] { Q_EMIT allWanted(text); }};
}

}  // namespace oc::ui
