#pragma once

#include <QAbstractListModel>
#include <functional>

#include "ui/models/snippet.h"

namespace oc::ui {

// Something that the palette, or a search, offers.
struct PaletteItem {
  QString id;     // the same for the same thing in every answer
  QString group;  // translated; items of one group stand together under it
  QString title;
  QString detail;              // stands muted beside the title; may be empty
  QString aside = {};          // stands muted at the right; may be empty
  QList<TextRange> hits = {};  // in the title
  Snippet snippet = {};        // a second line; may be empty
  QString keys;                // drawn as keys at the right; may be empty
  QString icon;                // of resources/icons; empty: an avatar of `title`
  QString avatar;              // whose colour it is, when there is no icon
  int score = 1;               // orders within its source; see matchScore()
  std::function<void()> run;
};

// Headings, which can't be chosen, and items below them. Each source owns a section; the sections
// stand in the order of the sources. Rows that stay what they are keep their places.
class PaletteModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { IsHeadingRole = Qt::UserRole + 1 };

  using QAbstractListModel::QAbstractListModel;

  void clear();
  void setSection(int section, const QList<PaletteItem>& items);
  const PaletteItem* itemAt(int row) const;  // null for a heading
  int rowOf(const QString& id) const;        // -1 when it isn't here
  int firstItem() const;                     // -1 when there is none
  int nextItem(int row, int step) const;     // `row` when there is none

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    QString heading;  // empty: an item
    PaletteItem item;
  };
  static bool looksAlike(const Row& a, const Row& b);
  QList<Row> rows() const;  // as the sections have them

  QList<QList<PaletteItem>> m_sections;
  QList<Row> m_rows;
};

}  // namespace oc::ui
