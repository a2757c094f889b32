#include "core/gateway/gateway.h"

#include <QThread>
#include <memory>
#include <utility>

#include "core/gateway/gateway_unit.h"

namespace oc::gateway {

using namespace Qt::StringLiterals;

Gateway::Gateway(GatewayOptions options, config::SecretBox box, QObject* parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()) {
  qRegisterMetaType<Error>();
  qRegisterMetaType<Health>();
  m_thread->setObjectName(u"gateway"_s);
  connect(
      m_thread.get(), &QThread::started, m_thread.get(),
      [this, options = std::move(options), box = std::move(box)] {
        m_unit = new Unit(options, box, *this);
        connect(m_thread.get(), &QThread::finished, m_unit, &QObject::deleteLater);
        m_unit->listen();
      },
      Qt::DirectConnection);
}

Gateway::~Gateway() {
  m_thread->quit();
  m_thread->wait();
}

void Gateway::start() {
  m_thread->start();
}

}  // namespace oc::gateway
