#pragma once

#include <QString>

class QLayout;
class QVBoxLayout;
class QWidget;

namespace oc::ui {

class PlainLabel;
// The small pieces that the door's pages have in common.

// A column of one width in the middle of `page`, which grows with the type.
QVBoxLayout* doorColumn(QWidget* page);

PlainLabel* doorTitle(const QString& words);
PlainLabel* doorText(const QString& words);  // muted, as many lines as it takes
PlainLabel* doorFault();                     // red and small, hidden; say() shows it
void say(PlainLabel& label, const QString& words);

// A field under its name, which has a mnemonic and without it is the field's accessible name.
QLayout* labelled(const QString& label, QWidget* field);

}  // namespace oc::ui
