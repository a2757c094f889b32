#include "ui/timeline/thread_column.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/tile_layout.h"

namespace oc::ui {
namespace {

constexpr std::size_t kKept = 400;  // layouts, before those far away are dropped
constexpr int kKeptAround = 120;
constexpr int kPasses = 12;  // corrections shrink geometrically; this is never reached in practice
constexpr int kCharWidth = 7;

using Row = MessageStore::Row;

// Its own words as one author sees them; what lies between breaks the run.
bool sameAuthor(const Message& a, const Message& b) {
  return a.direction == b.direction && a.author == b.author && a.sentByIa == b.sentByIa;
}

// Nothing that is said between customer and agents.
bool isLine(const Row& row) {
  const Message& m = row.message;
  return !row.isMessage() ||
         (m.author == MessageOwner::System && m.status == DeliveryStatus::Received);
}

// What is said under a bubble stands between it and the next.
bool hasMoreBelow(const Message& m) {
  return isFailure(m.status) || m.status == DeliveryStatus::Unknown || !m.aiResults.isEmpty();
}

QDate dayOf(const Row& row) {
  return row.at().toLocalTime().date();
}

}  // namespace

ThreadColumn::ThreadColumn(const MessageStore& store)
    : m_store(store), m_style(RowStyle::current()), m_today(QDate::currentDate()) {}

void ThreadColumn::setCustomer(const QString& name) {
  if (name == m_customer) return;
  m_customer = name;
  m_layouts.clear();
}

void ThreadColumn::setOffers(const EventOffers& offers) {
  if (offers == m_offers) return;
  m_offers = offers;
  m_layouts.clear();
}

void ThreadColumn::setTerms(const SearchTerms& terms) {
  if (terms == m_terms) return;
  m_terms = terms;
  m_layouts.clear();
}

void ThreadColumn::setViewport(int width, int height) {
  // Heights of another width are good enough as estimates.
  if (width != m_width) m_layouts.clear();
  m_width = width;
  m_height = height;
}

void ThreadColumn::restyle() {
  m_style = RowStyle::current();
  m_layouts.clear();
}

void ThreadColumn::reset() {
  m_layouts.clear();
  m_anchorRow = 0;
  m_stick = true;
  m_newRow = 0;
  m_newCount = 0;
  std::vector<int> heights(std::size_t(m_store.count()));
  for (int i = 0; i < m_store.count(); ++i)
    heights[std::size_t(i)] = estimate(i);
  m_heights.assign(heights);
}

void ThreadColumn::inserted(int first, int count) {
  std::vector<int> heights(std::size_t(count), 0);
  for (int i = 0; i < count; ++i)
    heights[std::size_t(i)] = estimate(first + i);
  m_heights.insert(first, heights);
}

void ThreadColumn::changed(int first, int count) {
  for (int i = first; i < first + count; ++i)
    forget(i);
}

void ThreadColumn::removed(int first, int count) {
  m_heights.remove(first, count);
}

void ThreadColumn::setNewLine(qint64 rowId, int count) {
  m_newRow = rowId;
  m_newCount = rowId == 0 ? 0 : count;
}

void ThreadColumn::scrollBy(int delta) {
  if (m_heights.count() == 0) return;
  if (m_anchorRow == 0) chooseAnchor(m_height / 2);
  m_stick = false;
  m_anchorY -= delta;
  const qint64 target = qint64(m_value) + delta;
  if (std::abs(delta) <= m_height && target > 0) return;
  // A leap, or the very top: corrections between here and what was looked at must not count.
  m_value = int(std::clamp<qint64>(target, 0, maximum()));
  chooseAnchor(0);
}

void ThreadColumn::scrollToBottom() {
  m_stick = true;
}

void ThreadColumn::showAt(qint64 rowId, int y) {
  if (m_store.indexOf(rowId) < 0) return;
  m_stick = false;
  m_anchorRow = rowId;
  m_anchorIndex = m_store.indexOf(rowId);
  m_anchorY = y;
}

void ThreadColumn::settle() {
  if (m_heights.count() == 0 || m_width <= 0) {
    m_value = 0;
    m_stick = true;
    m_anchorRow = 0;
    return;
  }
  const int margin = m_height / 2;
  for (int pass = 0; pass < kPasses; ++pass) {
    bool corrected = false;
    if (m_stick || m_anchorRow == 0) {
      m_value = maximum();
    } else {
      int row = m_store.indexOf(m_anchorRow);
      if (row < 0) row = std::min(m_anchorIndex, m_heights.count() - 1);
      corrected = measure(row);
      const int bubbleTop = layout(row).bubble().top();
      const qint64 value = contentTop() + m_value + m_heights.offset(row) + bubbleTop - m_anchorY;
      m_value = int(std::clamp<qint64>(value, 0, maximum()));
    }
    const int from = rowAt(-margin);
    for (int row = from; row < m_heights.count() && top(row) < m_height + margin; ++row)
      corrected = measure(row) || corrected;
    if (!corrected) break;
  }
  m_stick = m_live && m_value >= maximum();
  chooseAnchor(m_height / 2);  // the middle is what the reader looks at
  evict();
}

int ThreadColumn::maximum() const {
  return int(std::max<qint64>(0, headRoom() + m_heights.total() + tailRoom() - m_height));
}

int ThreadColumn::firstVisible() const {
  return rowAt(0);
}

int ThreadColumn::lastVisible() const {
  return rowAt(m_height - 1);
}

int ThreadColumn::rowAt(int y) const {
  return m_heights.rowAt(qint64(y) - contentTop());
}

int ThreadColumn::top(int row) const {
  return int(contentTop() + m_heights.offset(row));
}

// A thread that is shorter than the window stands at its bottom, next to where one writes.
int ThreadColumn::contentTop() const {
  const qint64 spare = m_height - tailRoom() - m_heights.total();
  return int(std::max<qint64>(headRoom(), spare)) - m_value;
}

// Above the first message: "loading", "this is where it began".
int ThreadColumn::headRoom() const {
  return m_style.smallLine + 2 * space::m;
}

// Below the last message: "loading", where more follow.
int ThreadColumn::tailRoom() const {
  return m_live ? space::l : headRoom();
}

const RowLayout& ThreadColumn::layout(int row) {
  const Row& entry = m_store.at(row);
  const auto found = m_layouts.find(entry.rowId);
  if (found != m_layouts.end()) return *found->second;
  const Message* quoted = nullptr;
  if (const MsgId id = quotedId(entry.message); id.isValid())
    if (const int index = m_store.indexOf(id.value); index >= 0)
      quoted = &m_store.at(index).message;
  ++m_made;
  auto made = std::make_unique<RowLayout>(contentOf(entry, m_customer, m_offers, quoted),
                                          contextOf(row), m_width, m_style);
  if (entry.isMessage() && !made->content().textIsOurs)
    made->setHits(highlights(made->text().text(), m_terms));
  return *(m_layouts[entry.rowId] = std::move(made));
}

bool ThreadColumn::joins(int row) const {
  if (row <= 0 || row >= m_store.count()) return false;
  const Row& above = m_store.at(row - 1);
  const Row& here = m_store.at(row);
  return !isLine(above) && !isLine(here) && sameAuthor(above.message, here.message) &&
         !hasMoreBelow(above.message) && here.rowId != m_newRow && dayOf(above) == dayOf(here);
}

RowContext ThreadColumn::contextOf(int row) const {
  RowContext context;
  const Row& entry = m_store.at(row);
  const QDate day = dayOf(entry);
  if (row == 0 || dayOf(m_store.at(row - 1)) != day) context.dayTitle = dayTitle(day, m_today);
  if (entry.rowId == m_newRow) context.newCount = m_newCount;
  context.joinsAbove = joins(row);
  return context;
}

// Lays the row out if that isn't done, or if its neighbours changed; true when its height was
// wrong.
bool ThreadColumn::measure(int row) {
  const auto found = m_layouts.find(m_store.at(row).rowId);
  if (found != m_layouts.end() && found->second->context() != contextOf(row))
    m_layouts.erase(found);
  const int height = layout(row).height();
  if (m_heights.height(row) == height) return false;
  m_heights.set(row, height);
  return true;
}

int ThreadColumn::estimate(int row) const {
  if (m_store.at(row).isEvent()) return space::m + m_style.smallLine;
  if (const auto& note = m_store.at(row).note)
    return space::m + 2 * bubble::paddingY + m_style.smallLine +
           m_style.bodyLine * (1 + int(note->body.count(u'\n')));
  const Message& message = m_store.at(row).message;
  const int widest = m_style.widestBubble(std::max(m_width, 1));
  const int perLine = std::max(1, widest / kCharWidth);
  const int lines = 1 + int(message.body.size() / perLine + message.body.count(u'\n'));
  const int tiles =
      message.media.isEmpty() ? 0 : tilesHeight(tileBoxes(mediaTiles(message), widest, m_style));
  return space::s + 2 * bubble::paddingY + lines * m_style.bodyLine + tiles;
}

void ThreadColumn::forget(int row) {
  m_layouts.erase(m_store.at(row).rowId);
}

void ThreadColumn::chooseAnchor(int y) {
  const int row = rowAt(y);
  if (row < 0) return;
  m_anchorRow = m_store.at(row).rowId;
  m_anchorIndex = row;
  m_anchorY = top(row) + layout(row).bubble().top();
}

void ThreadColumn::evict() {
  if (m_layouts.size() <= kKept) return;
  const int first = firstVisible() - kKeptAround;
  const int last = lastVisible() + kKeptAround;
  std::erase_if(m_layouts, [&](const auto& entry) {
    const int row = m_store.indexOf(entry.first);
    return row < first || row > last;
  });
}

}  // namespace oc::ui
