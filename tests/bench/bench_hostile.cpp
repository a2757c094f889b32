#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <thread>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/store/migrator.h"
#include "tests/bench/callers.h"
#include "tests/bench/far_end.h"
#include "tests/bench/figures.h"
#include "tests/bench/signed_webhook.h"
#include "tests/core/gateway/accounts.h"

// Signed webhooks a second, and the receiver's memory, as usual and under attack: by clients that
// never finish their request and by others that send forged webhooks as fast as they are answered.
// The receiver is a process of its own (this program with the argument
// "receiver").

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPhase = 2s;
constexpr int kTurns = 4;
constexpr int kSigned = 16;  // connections
constexpr int kSlow = 2000;
constexpr int kForgers = 256;
constexpr int kAttackers = 16;  // addresses
constexpr int kCustomers = 500;

QByteArray webhook(const TestAccount& account, const QByteArray& token) {
  static int customer = 0;
  return bench::signedWebhook(account, token,
                              u"whatsapp:+55119%1"_s.arg(80'000'000 + ++customer % kCustomers),
                              u"bom dia, o meu pedido já saiu?"_s);
}

double megabytesOf(qint64 process) {
  QFile status(u"/proc/%1/status"_s.arg(process));
  if (!status.open(QIODevice::ReadOnly)) qFatal("the receiver has ended");
  const QByteArray text = status.readAll();
  const qsizetype at = text.indexOf("VmRSS:") + 6;
  return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

QList<QHostAddress> attackers() {
  QList<QHostAddress> addresses;
  for (int i = 0; i < kAttackers; ++i)
    addresses.append(QHostAddress(u"127.0.1.%1"_s.arg(i + 1)));
  return addresses;
}

// Clients that have sent a part of a signed webhook, and add a byte each second.
class SlowClients {
 public:
  SlowClients(const TestAccount& account, quint16 port) {
    const auto from = attackers();
    for (int i = 0; i < kSlow; ++i) {
      QByteArray bytes = webhook(account, account.token);
      const int fd = bench::connectedSocket(port, from[i % from.size()]);
      const auto part = static_cast<size_t>(bytes.size() - 40);
      if (::send(fd, bytes.constData(), part, MSG_NOSIGNAL) < 0) qFatal("send");
      m_sockets.push_back(fd);
    }
    m_thread = std::thread([this] {
      for (size_t i = 0; !m_stop; i = (i + 1) % m_sockets.size()) {
        [[maybe_unused]] const auto sent =
            ::send(m_sockets[i], "x", 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (i % 20 == 0) std::this_thread::sleep_for(10ms);
      }
    });
  }
  ~SlowClients() {
    m_stop = true;
    m_thread.join();
    for (const int fd : m_sockets)
      ::close(fd);
  }

 private:
  std::vector<int> m_sockets;
  std::atomic_bool m_stop = false;
  std::thread m_thread;
};

class Bench {
 public:
  Bench(const TestAccount& account, quint16 port, qint64 process)
      : m_account(account), m_port(port), m_process(process) {}

  void run() {
    (void)signedPerSecond();  // warms up
    m_memory = megabytesOf(m_process);
    beside(u"2,000 slow clients"_s, [this] {
      const SlowClients slow(m_account, m_port);
      return measured();
    });
    beside(u"forgers"_s, [this] { return besideForgers(false); });
    beside(u"forgers who connect anew"_s, [this] { return besideForgers(true); });
  }

 private:
  struct Measured {
    double rate = 0;
    double memory = 0;
  };

  Measured measured() { return {signedPerSecond(), megabytesOf(m_process)}; }

  // Undisturbed and attacked by turns, so that other work on the machine meets both.
  void beside(const QString& whom, const std::function<Measured()>& attacked) {
    double usual = 0;
    Measured sum;
    for (int i = 0; i < kTurns; ++i) {
      usual += signedPerSecond();
      const Measured now = attacked();
      sum.rate += now.rate;
      sum.memory = std::max(sum.memory, now.memory);
    }
    bench::printRow(u"signed webhooks beside "_s + whom, sum.rate / kTurns, u"1/s"_s,
                    usual / kTurns);
    bench::printRow(u"memory beside "_s + whom, sum.memory, u"MB"_s, m_memory);
  }

  double signedPerSecond() {
    bench::Callers callers({m_port, kSigned, {}, false, 0},
                           [this] { return webhook(m_account, m_account.token); });
    QElapsedTimer clock;
    clock.start();
    callers.runFor(kPhase);
    const auto& answers = callers.answers();
    if (answers.size() != 1) qFatal("signed webhooks were not all stored");
    return static_cast<double>(answers.value(200)) * 1000 / static_cast<double>(clock.elapsed());
  }

  Measured besideForgers(bool reconnect) {
    // Made before: what forging costs is not the receiver's to bear.
    QList<QByteArray> requests;
    for (int i = 0; i < 2000; ++i)
      requests.append(webhook(m_account, "not the token"));
    bench::Callers callers(
        {m_port, kForgers, attackers(), reconnect, 0},
        [&requests, i = 0]() mutable { return requests[++i % requests.size()]; });
    std::atomic_bool stop = false;
    std::thread thread([&] { callers.run(stop); });
    const Measured result = measured();
    stop = true;
    thread.join();
    return result;
  }

  const TestAccount m_account;
  const quint16 m_port;
  const qint64 m_process;
  double m_memory = 0;
};

}  // namespace

int main(int argc, char* argv[]) {
  if (argc > 1 && qstrcmp(argv[1], "receiver") == 0) return bench::runReceiver(argc, argv);
  const QCoreApplication application(argc, argv);
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);

  const QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto urls =
      need(store::provisionCluster(*cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  const TestAccount account = addAccount(*TestCluster::connect(urls.admin));

  const auto receiver = bench::startReceiver(urls.service);
  Bench(account, receiver->port(), receiver->process()).run();
  return 0;
}
