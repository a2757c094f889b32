#include "ui/customer/label_chips.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QtMath>

#include "core/domain/text_safety.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLongest = 40;  // characters of a title; more is in the tip

class LabelChip : public QAbstractButton {
 public:
  LabelChip(const Label& label, bool removable, QWidget* parent)
      : QAbstractButton(parent), m_title(visibleLine(label.title, kLongest)), m_color(label.color) {
    if (removable) m_title += u"  ×";
    setEnabled(removable);
    setFocusPolicy(removable ? Qt::TabFocus : Qt::NoFocus);
    if (removable) setCursor(Qt::PointingHandCursor);
    const QString title = visibleLine(label.title);
    setAccessibleName(removable ? LabelChips::tr("Take the label %1 off").arg(title) : title);
    setToolTip(plainTip(removable ? accessibleName() : title));
  }

  QSize sizeHint() const override { return {qCeil(labelChipWidth(m_title)), qCeil(chipHeight())}; }
  QSize minimumSizeHint() const override {
    return {qMin(60, sizeHint().width()), sizeHint().height()};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = tokens().labels;
    const auto index = static_cast<std::size_t>(qBound(0, m_color, int(colours.size()) - 1));
    paintLabelChip(painter, {0, 0}, width(), m_title, colours.at(index));
    if (!hasFocus() && !underMouse()) return;
    painter.setPen(tokens().accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }

 private:
  QString m_title;
  int m_color;
};

}  // namespace

LabelChips::LabelChips(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_add(new QPushButton(tr("+ label"), this)) {
  m_flow->setContentsMargins(0, 0, 0, 0);
  m_flow->setSpacing(space::xs);
  m_add->setProperty("kind", QStringLiteral("chip"));
  m_add->setCursor(Qt::PointingHandCursor);
  m_add->setFocusPolicy(Qt::TabFocus);
  m_add->setFont(ui::font(FontSize::Small));
  m_add->setFixedHeight(qCeil(chipHeight()));
  m_add->setToolTip(tr("Put on a label"));
  m_add->setAccessibleName(m_add->toolTip());
  connect(m_add, &QPushButton::clicked, this, [this] {
    Q_EMIT addWanted({m_add->mapToGlobal(QPoint()), m_add->size()});
  });
  build();
}

void LabelChips::setLabels(const QList<Label>& labels) {
  if (labels == m_labels) return;
  m_labels = labels;
  build();
}

void LabelChips::setEditable(bool editable) {
  if (editable == m_editable) return;
  m_editable = editable;
  build();
}

void LabelChips::build() {
  while (QLayoutItem* item = m_flow->takeAt(0)) {
    if (QWidget* chip = item->widget(); chip != m_add) {
      chip->hide();
      chip->deleteLater();  // it may be the one that was clicked
    }
    delete item;
  }
  for (const Label& label : std::as_const(m_labels)) {
    auto* chip = new LabelChip(label, m_editable, this);
    connect(chip, &QAbstractButton::clicked, this, [this, label] { Q_EMIT removeWanted(label); });
    m_flow->addWidget(chip);
    chip->show();
  }
  m_flow->addWidget(m_add);
  m_add->setVisible(m_editable);
  setVisible(m_editable || !m_labels.isEmpty());
  updateGeometry();
}

}  // namespace oc::ui
