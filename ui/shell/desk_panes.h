#pragma once

#include <QSplitter>

namespace oc::ui {

// How the desk's panes share the window.
struct PaneShares {
  int list = 0;  // widths as the person left them; 0: never changed
  int customer = 0;
  bool customerWanted = true;

  bool operator==(const PaneShares&) const = default;
};

// List, thread and customer beside each other. As the window narrows the customer goes first, then
// the list; whoever asks for one of them where there is no room for both gets it in the other's
// place. They come back with the room.
class DeskPanes : public QSplitter {
  Q_OBJECT

 public:
  DeskPanes(QWidget* list, QWidget* thread, QWidget* customer, QWidget* parent = nullptr);

  void setShares(const PaneShares& shares);
  const PaneShares& shares() const { return m_shares; }

  void toggleCustomer();
  void showList();    // in the thread's place where there is room for one only
  void showThread();  // what was chosen in the list is to be seen

  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  bool hasRoomForAll() const;
  void arrange();
  void remember();

  QWidget* m_list;
  QWidget* m_thread;
  QWidget* m_customer;
  PaneShares m_shares;
  bool m_peeking = false;      // at the customer, without room for it
  bool m_threadFirst = false;  // without room for both, it is the thread that shows
};

}  // namespace oc::ui
