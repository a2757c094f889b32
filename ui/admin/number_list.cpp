#include "ui/admin/number_list.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

struct NumberList {
  Q_DECLARE_TR_FUNCTIONS(NumberList)
};

constexpr int kLines = 4;

}  // namespace

QPlainTextEdit* numberList() {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(kLines * edit->fontMetrics().lineSpacing() + 2 * space::m);
  return edit;
}

Result<QStringList> numbersOf(const QPlainTextEdit& field) {
  static const QRegularExpression decoration(QStringLiteral("[\\s().-]"));
  static const QRegularExpression shape(
      QStringLiteral("^((whatsapp:)?\\+[1-9][0-9]{5,14}|[0-9]{3,8})$"));
  QStringList numbers;
  for (const QString& line : field.toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
    const QString number = QString(line).remove(decoration);
    if (number.isEmpty()) continue;
    if (!shape.match(number).hasMatch())
      return Error{.code = ErrorCode::Invalid,
                   .message = NumberList::tr("“%1” is no number with its country's code, such as "
                                             "+5511999998888.")
                                  .arg(line.trimmed())};
    if (!numbers.contains(number)) numbers += number;
  }
  return numbers;
}

}  // namespace oc::ui
