#pragma once

#include "ui/commands/found_items.h"
#include "ui/commands/palette.h"
#include "ui/models/search_session.h"

namespace oc::ui {

// What a palette finds in the tenant's customers and messages: two sources over one search, and
// what is to be said of it as the palette's hint. UI thread only.
class PaletteSearch : public QObject {
  Q_OBJECT

 public:
  PaletteSearch(FoundSteps steps, Palette& palette);

  void setSearch(Search& search);  // nothing is found before; outlives it
  void setOwner(OwnerId owner) { m_owner = owner; }
  Palette::Source customers();
  Palette::Source messages();

 Q_SIGNALS:
  void allWanted(const QString& text);  // beyond those that the palette has room for

 private:
  void tell();
  PaletteItem further();

  SearchSession* m_session = nullptr;
  FoundSteps m_steps;
  Palette& m_palette;
  OwnerId m_owner;
  Palette::Answer m_customers, m_messages;
};

}  // namespace oc::ui
