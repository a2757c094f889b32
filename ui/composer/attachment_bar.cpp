#include "ui/composer/attachment_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/models/media_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 232;
constexpr int kSign = 36;
constexpr int kIcon = 22;

QString iconOf(const QString& contentType) {
  for (const char* kind : {"image", "audio", "video"})
    if (contentType.startsWith(QLatin1StringView(kind))) return QString::fromLatin1(kind);
  return QStringLiteral("document");
}

QPushButton* smallButton(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setProperty("kind", QStringLiteral("bare"));
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

}  // namespace

AttachmentChip::AttachmentChip(QWidget* parent)
    : QWidget(parent),
      m_sign(new PlainLabel(this)),
      m_name(new ElidedLabel(this)),
      m_detail(new ElidedLabel(this)),
      m_retry(smallButton(this)),
      m_remove(smallButton(this)) {
  m_name->setFont(ui::font(FontSize::Small, QFont::DemiBold));
  m_detail->setFont(ui::font(FontSize::Small));
  m_sign->setFixedSize(kSign, kSign);
  m_sign->setAlignment(Qt::AlignCenter);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_name);
  words->addWidget(m_detail);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
  row->setSpacing(space::s);
  row->addWidget(m_sign);
  row->addLayout(words, 1);
  row->addWidget(m_retry);
  row->addWidget(m_remove);
  setFixedWidth(qRound(kWidth * typeScale()));
  connect(m_remove, &QPushButton::clicked, this, &AttachmentChip::removeWanted);
  connect(m_retry, &QPushButton::clicked, this, &AttachmentChip::retryWanted);
}

void AttachmentChip::setFile(const Attached& file) {
  const bool failed = file.state == Attached::State::Failed;
  const QString name = visibleLine(file.name);
  m_icon = iconOf(file.contentType);
  m_thumbnail = file.thumbnail;
  m_percent = file.state == Attached::State::Uploading ? file.percent : -1;
  m_name->setText(name);
  m_detail->setText(failed ? tr("Not uploaded: %1").arg(errorText(file.error))
                    : m_percent >= 0
                        ? tr("Uploading … %1 %").arg(m_percent)
                        : fileTypeName(file.contentType) + u" · " + sizeText(file.size));
  m_detail->setProperty("role", failed ? QStringLiteral("bad") : QStringLiteral("muted"));
  m_detail->style()->unpolish(m_detail);
  m_detail->style()->polish(m_detail);
  m_retry->setVisible(failed);
  m_retry->setAccessibleName(tr("Upload %1 again").arg(name));
  m_retry->setToolTip(tr("Upload it again"));
  m_remove->setAccessibleName(tr("Don't send %1").arg(name));
  m_remove->setToolTip(tr("Don't send it"));
  setAccessibleName(name + u", " + m_detail->text());
  recolour();
}

void AttachmentChip::recolour() {
  const QColor ink = tokens().muted;
  m_remove->setIcon(icon(QStringLiteral("close"), ink));
  m_retry->setIcon(icon(QStringLiteral("reload"), ink));
  if (m_icon.isEmpty()) return;
  if (m_thumbnail.isNull()) {
    m_sign->setPixmap(icon(m_icon, ink).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
  } else {
    const QSize room = QSize(kSign, kSign) * devicePixelRatioF();
    QImage shown =
        m_thumbnail.scaled(room, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    shown = shown.copy(QRect(
        QPoint((shown.width() - room.width()) / 2, (shown.height() - room.height()) / 2), room));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_sign->setPixmap(QPixmap::fromImage(shown));
  }
  update();
}

void AttachmentChip::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.line, 1));
  painter.setBrush(t.surface2);
  const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(box, radius::control, radius::control);
  if (m_percent < 0) return;
  constexpr qreal kHundred = 100;
  const qreal room = box.width() - 2 * radius::control;
  painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap));
  const QPointF from(box.left() + radius::control, box.bottom() - 1);
  painter.drawLine(from, from + QPointF(room * m_percent / kHundred, 0));
}

void AttachmentChip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_remove) recolour();
}

AttachmentBar::AttachmentBar(QWidget* parent) : QWidget(parent) {
  auto* flow = new FlowLayout(this);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(space::s);
  setAccessibleName(tr("Files to be sent"));
  hide();
}

void AttachmentBar::setFiles(const QList<Attached>& files) {
  for (auto it = m_chips.begin(); it != m_chips.end();) {
    const bool stays = std::ranges::find(files, it.key(), &Attached::id) != files.end();
    if (!stays) {
      it.value()->deleteLater();
      it.value()->hide();
      layout()->removeWidget(it.value());
    }
    it = stays ? std::next(it) : m_chips.erase(it);
  }
  for (const Attached& file : files) {
    AttachmentChip*& chip = m_chips[file.id];
    if (!chip) {
      chip = new AttachmentChip(this);
      connect(chip, &AttachmentChip::removeWanted, this,
              [this, id = file.id] { Q_EMIT removeWanted(id); });
      connect(chip, &AttachmentChip::retryWanted, this,
              [this, id = file.id] { Q_EMIT retryWanted(id); });
      layout()->addWidget(chip);
    }
    chip->setFile(file);
    chip->show();
  }
  setVisible(!files.isEmpty());
}

}  // namespace oc::ui
