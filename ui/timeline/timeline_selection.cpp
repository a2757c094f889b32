#include "ui/timeline/timeline_selection.h"

#include <algorithm>

#include "ui/timeline/row_content.h"

namespace oc::ui {
void TimelineSelection::set(TextPlace from, TextPlace to) {
  m_anchor = from;
  m_cursor = to;
}

bool TimelineSelection::isEmpty(const MessageStore& store) const {
  return m_anchor == m_cursor || !ends(store);
}

std::optional<std::pair<int, int>> TimelineSelection::rows(const MessageStore& store) const {
  const auto e = ends(store);
  if (!e || m_anchor == m_cursor) return std::nullopt;
  return std::pair(e->firstRow, e->lastRow);
}

std::optional<std::pair<int, int>> TimelineSelection::part(int row, int length,
                                                           const MessageStore& store) const {
  const auto e = ends(store);
  if (!e || row < e->firstRow || row > e->lastRow || m_anchor == m_cursor) return std::nullopt;
  const int from = row == e->firstRow ? std::min(e->from, length) : 0;
  const int to = row == e->lastRow ? std::min(e->to, length) : length;
  return std::pair(from, std::max(from, to));
}

std::optional<TimelineSelection::Ends> TimelineSelection::ends(const MessageStore& store) const {
  const int a = m_anchor.rowId == 0 ? -1 : store.indexOf(m_anchor.rowId);
  const int b = m_cursor.rowId == 0 ? -1 : store.indexOf(m_cursor.rowId);
  if (a < 0 || b < 0) return std::nullopt;
  const auto first = std::pair(a, m_anchor.position);
  const auto second = std::pair(b, m_cursor.position);
  const auto [low, high] = std::minmax(first, second);
  return Ends{low.first, low.second, high.first, high.second};
}

QString selectedText(const TimelineSelection& selection, const MessageStore& store,
                     const QString& customer) {
  const auto rows = selection.rows(store);
  if (!rows) return {};
  const auto [first, last] = *rows;
  const auto words = [&](int row) {
    const MessageContent content = contentOf(store.at(row), customer);
    const int length = int(content.text.text.size());
    const auto part = selection.part(row, length, store).value_or(std::pair(0, 0));
    if (part == std::pair(0, length))
      return first == last && !content.textIsOurs ? content.text.original(0, length)
                                                  : copiedText(content);
    return content.text.original(part.first, part.second);
  };
  if (first == last) return words(first);
  QStringList lines;
  for (int row = first; row <= last; ++row)
    if (const QString text = words(row); !text.isEmpty())
      lines << copiedText(store.at(row), customer, text);
  return lines.join(u'\n');
}

}  // namespace oc::ui
