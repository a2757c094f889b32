#include "ui/inbox/row_actions.h"

#include <QCoreApplication>
#include <QPainter>
#include <array>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kSide = 24;
constexpr int kIcon = 16;
constexpr std::array kActions{RowAction::Take, RowAction::Snooze, RowAction::Close};

int scaled(int px) {
  return qRound(px * typeScale());
}

QString iconOf(RowAction action) {
  switch (action) {
    case RowAction::None: return {};
    case RowAction::Take: return QStringLiteral("assign");
    case RowAction::Snooze: return QStringLiteral("clock");
    case RowAction::Close: return QStringLiteral("check");
  }
  return {};
}

}  // namespace

QRect rowActionRect(const QRect& row, RowAction action) {
  const auto place = static_cast<int>(action) - static_cast<int>(kActions.front());
  const int side = scaled(kSide);
  const int fromRight = side * (static_cast<int>(kActions.size()) - place);
  return {row.right() + 1 - space::m - fromRight, row.bottom() + 1 - space::xs - side, side, side};
}

RowAction rowActionAt(const QRect& row, const QPoint& at) {
  for (const RowAction action : kActions)
    if (rowActionRect(row, action).contains(at)) return action;
  return RowAction::None;
}

QString rowActionText(RowAction action) {
  switch (action) {
    case RowAction::None: return {};
    case RowAction::Take: return QCoreApplication::translate("RowAction", "Assign to me");
    case RowAction::Snooze: return QCoreApplication::translate("RowAction", "Snooze");
    case RowAction::Close: return QCoreApplication::translate("RowAction", "Close");
  }
  return {};
}

void paintRowActions(QPainter& painter, const QRect& row, RowAction hovered) {
  const Tokens& t = tokens();
  const QRect ground =
      rowActionRect(row, kActions.front()).united(rowActionRect(row, kActions.back()));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(t.line);
  painter.setBrush(t.surface);
  painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                          radius::control);
  const int inset = (scaled(kSide) - scaled(kIcon)) / 2;
  for (const RowAction action : kActions)
    paintIcon(painter, QRectF(rowActionRect(row, action)).adjusted(inset, inset, -inset, -inset),
              iconOf(action), action == hovered ? t.accent : t.muted);
}

}  // namespace oc::ui
