#include "ui/insight/back_test_report.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/insight/back_test_delegate.h"
#include "ui/insight/back_test_text.h"
#include "ui/insight/figure_tile.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kNarrow = 620;  // below, the figures stand in two lines

// "3 (0,7 %)"; nothing of nothing has no share.
QString withShare(int part, int whole) {
  if (whole == 0 || part == 0) return countText(part);
  constexpr double kFew = 0.1;  // below, whole per cents say too little
  const double share = double(part) / whole;
  //: %1 a count, %2 its share: "3 (1 %)"
  return BackTestReport::tr("%1 (%2)").arg(countText(part),
                                           percentText(share, share < kFew ? 1 : 0));
}

}  // namespace

BackTestReport::BackTestReport(QWidget* parent)
    : QWidget(parent),
      m_figures(new QGridLayout),
      m_summary(new PlainLabel(this)),
      m_close(new FigureTile(tr("would have been closed"), this)),
      m_wrong(new FigureTile(tr("of those wrongly: the customer wrote again"), this)),
      m_announce(new FigureTile(tr("would have been announced"), this)),
      m_found(new FigureTile(tr("found of what people closed"), this)),
      m_wrongOnly(new QPushButton(tr("Only the wrong ones"), this)),
      m_cut(new PlainLabel(this)),
      m_list(new QListView(this)) {
  m_summary->setWordWrap(true);
  m_summary->setFont(ui::font(FontSize::Large));
  m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_wrongOnly->setCheckable(true);
  m_wrongOnly->setProperty("kind", QStringLiteral("tab"));
  m_cut->setFont(ui::font(FontSize::Small));
  m_cut->setProperty("role", QStringLiteral("muted"));
  m_list->setModel(&m_model);
  m_list->setItemDelegate(new BackTestDelegate(m_list));
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setProperty("role", QStringLiteral("framed"));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setAccessibleName(tr("Conversations"));

  setFocusProxy(m_list);
  m_figures->setSpacing(space::s);
  arrangeFigures();
  auto* above = new QHBoxLayout;
  above->addWidget(m_wrongOnly);
  above->addStretch();
  above->addWidget(m_cut);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::m);
  column->addWidget(m_summary);
  column->addLayout(m_figures);
  column->addLayout(above);
  column->addWidget(m_list, 1);
  setTabOrder(m_list, m_wrongOnly);  // who comes by the focus proxy would not meet it
  connect(m_wrongOnly, &QPushButton::toggled, this, &BackTestReport::showCases);
  const auto choose = [this](const QModelIndex& index) {
    Q_EMIT caseChosen(m_model.at(index.row()));
  };
  connect(m_list, &QListView::clicked, this, choose);
  connect(m_list, &QListView::activated, this, choose);
}

void BackTestReport::arrangeFigures() {
  const int columns = width() < qRound(kNarrow * typeScale()) ? 2 : 4;
  int place = 0;
  for (FigureTile* tile : {m_close, m_wrong, m_announce, m_found}) {
    m_figures->addWidget(tile, place / columns, place % columns);
    ++place;
  }
  for (int column = 0; column < 4; ++column)
    m_figures->setColumnStretch(column, column < columns ? 1 : 0);
}

void BackTestReport::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrangeFigures();
}

void BackTestReport::show(const BackTest& result, int days, const std::optional<BackTest>& now) {
  m_result = result;
  m_summary->setText(backTestSummary(result, days));
  showFigures(now);
  m_wrongOnly->setChecked(false);
  m_wrongOnly->setVisible(result.wouldCloseWrongly > 0);
  showCases();
}

QString BackTestReport::summary() const {
  return m_summary->text();
}

void BackTestReport::showFigures(const std::optional<BackTest>& now) {
  //: Beside a figure of a tried setting: the same with the current one
  const auto compare = [&](const QString& figure) {
    return now ? tr("now %1").arg(figure) : QString();
  };
  const BackTest& r = m_result;
  const BackTest n = now.value_or(BackTest{});
  m_close->setFigure(countText(r.wouldClose), compare(countText(n.wouldClose)));
  m_wrong->setFigure(withShare(r.wouldCloseWrongly, r.wouldClose),
                     compare(countText(n.wouldCloseWrongly)),
                     r.wouldCloseWrongly > 0 ? FigureTile::Tone::Bad : FigureTile::Tone::Plain);
  m_announce->setFigure(countText(r.wouldAnnounce), compare(countText(n.wouldAnnounce)));
  m_found->setFigure(withShare(r.foundOfClosedByPeople, r.closedByPeople),
                     compare(countText(n.foundOfClosedByPeople)));
}

void BackTestReport::showCases() {
  m_model.setCases(m_result.cases, m_wrongOnly->isChecked());
  const int all = m_result.wouldClose + m_result.wouldAnnounce;
  m_cut->setText(all > m_result.cases.size()
                     ? tr("the newest %Ln", "conversations", int(m_result.cases.size()))
                     : QString());
  m_list->scrollToTop();
}

}  // namespace oc::ui
