#include "ui/customer/earlier_section.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/customer/fact_grid.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

// What was said last and when, then by which channel and how it stands.
class EarlierRow : public QAbstractButton {
 public:
  EarlierRow(const Conversation& conversation, QWidget* parent)
      : QAbstractButton(parent),
        m_words(previewText(conversation.last)),
        m_time(relativeTime(conversation.updatedAt, QDateTime::currentDateTimeUtc())),
        m_detail(channelName(conversation.channel) + u" · " + statusText(conversation.status)) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_words + u", " + m_detail + u", " + exactTime(conversation.updatedAt));
    setToolTip(plainTip(m_words + u'\n' + exactTime(conversation.updatedAt)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

  QSize sizeHint() const override {
    return {100, QFontMetrics(ui::font(FontSize::Body)).height() +
                     QFontMetrics(ui::font(FontSize::Small)).height() + 2 * space::xs + 2};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect();
    if (underMouse() || hasFocus()) {
      painter.setPen(hasFocus() ? QPen(tokens().accent) : QPen(Qt::NoPen));
      painter.setBrush(tokens().surface2);
      painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect room = box.adjusted(space::xs, space::xs, -space::xs, -space::xs);
    const QFont small = ui::font(FontSize::Small);
    const QFontMetrics fine(small);
    painter.setFont(small);
    painter.setPen(tokens().muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, m_time);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                     fine.elidedText(m_detail, Qt::ElideRight, room.width()));
    painter.setFont(ui::font(FontSize::Body));
    painter.setPen(tokens().text);
    const int width = room.width() - fine.horizontalAdvance(m_time) - space::s;
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width));
  }

 private:
  QString m_words;
  QString m_time;
  QString m_detail;
};

}  // namespace

EarlierSection::EarlierSection(CustomerReader& reader, QWidget* parent)
    : QWidget(parent),
      m_reader(reader),
      m_rows(new QVBoxLayout),
      m_state(new PlainLabel(this)),
      m_more(linkButton(tr("Show more"), this)) {
  m_state->setWordWrap(true);
  m_state->setProperty("role", QStringLiteral("muted"));
  m_rows->setSpacing(0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs);
  column->addWidget(sectionHeading(tr("Before"), this));
  column->addLayout(m_rows);
  column->addWidget(m_state);
  column->addWidget(m_more, 0, Qt::AlignLeft);
  connect(m_more, &QPushButton::clicked, &reader, &CustomerReader::loadEarlier);
  connect(&reader, &CustomerReader::earlierChanged, this, &EarlierSection::refresh);
}

void EarlierSection::refresh() {
  using Earlier = CustomerReader::Earlier;
  const QList<Conversation>& all = m_reader.earlier();
  const Earlier state = m_reader.earlierState();
  // A page more leaves the rows that are there as they are.
  qsizetype same = 0;
  while (same < m_shown.size() && same < all.size() && m_shown[same] == all[same])
    ++same;
  while (m_rows->count() > same) {
    const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(static_cast<int>(same)));
    item->widget()->hide();
    item->widget()->deleteLater();
  }
  for (qsizetype i = same; i < all.size(); ++i) {
    auto* row = new EarlierRow(all[i], this);
    connect(row, &QAbstractButton::clicked, this,
            [this, conversation = all[i]] { Q_EMIT conversationWanted(conversation); });
    m_rows->addWidget(row);
  }
  m_shown = all;
  m_state->setText(state == Earlier::Loading  ? tr("Reading …")
                   : state == Earlier::Failed ? errorText(m_reader.earlierError())
                                              : tr("This is the first conversation."));
  m_state->setVisible(state == Earlier::Loading || state == Earlier::Failed ||
                      (state == Earlier::Complete && all.isEmpty()));
  m_more->setText(state == Earlier::Failed ? tr("Try again") : tr("Show more"));
  m_more->setVisible(state == Earlier::Failed || (state == Earlier::Possible && !all.isEmpty()));
}

}  // namespace oc::ui
