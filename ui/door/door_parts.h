#pragma once

#include <QString>

class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace oc::ui {

// The small pieces that the door's pages have in common.

// A column of one width in the middle of `page`, which grows with the type.
QVBoxLayout* doorColumn(QWidget* page);

QLabel* doorTitle(const QString& words);
QLabel* doorText(const QString& words);  // muted, as many lines as it takes
QLabel* doorFault();                     // red and small, hidden; say() shows it
void say(QLabel& label, const QString& words);

// A field under its name, which has a mnemonic and without it is the field's accessible name.
QLayout* labelled(const QString& label, QWidget* field);

}  // namespace oc::ui
