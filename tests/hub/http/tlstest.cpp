// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "support/catch.h"
#include "testserver.h"
#include "testsocket.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <QCryptographicHash>

using namespace parvis::hub::http;
using namespace std::chrono_literals;

namespace
{

/// A client that speaks TLS over the raw one.
class TlsClient : public TestClient
{
public:
    TlsClient(quint16 port, const QByteArray &authority, const TestIdentity *identity) : TestClient(port)
    {
        m_context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
        BIO *bio = BIO_new_mem_buf(authority.constData(), static_cast<int>(authority.size()));
        X509 *trusted = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context), trusted);
        X509_free(trusted);
        if (identity)
            use(*identity);
        m_tls = SSL_new(m_context);
        SSL_set_fd(m_tls, descriptor());
        m_connected = SSL_connect(m_tls) == 1;
    }

    ~TlsClient() override
    {
        SSL_free(m_tls);
        SSL_CTX_free(m_context);
    }

    [[nodiscard]] bool connected() const { return m_connected; }

    bool send(const QByteArray &bytes) override
    {
        return SSL_write(m_tls, bytes.constData(), static_cast<int>(bytes.size())) == bytes.size();
    }

protected:
    bool readSome() override
    {
        char buffer[65536];
        const int count = SSL_read(m_tls, buffer, sizeof buffer);
        if (count <= 0) {
            m_closed = true;
            return false;
        }
        m_in.append(buffer, count);
        return true;
    }

private:
    void use(const TestIdentity &identity)
    {
        BIO *bio = BIO_new_mem_buf(identity.certificate.constData(), static_cast<int>(identity.certificate.size()));
        X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        SSL_CTX_use_certificate(m_context, certificate);
        X509_free(certificate);
        bio = BIO_new_mem_buf(identity.key.constData(), static_cast<int>(identity.key.size()));
        EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        SSL_CTX_use_PrivateKey(m_context, key);
        EVP_PKEY_free(key);
    }

    SSL_CTX *m_context = nullptr;
    SSL *m_tls = nullptr;
    bool m_connected = false;
};

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

/// Who asked, as "CN=…  fingerprint", or "nobody".
const Handler who = [](const Request &request, const Reply &reply) {
    QByteArray text = request.client ? request.client->subject.toUtf8() + ' ' + request.client->fingerprint : "nobody";
    reply(Response::bytes(request.encrypted ? text : "plain " + text, "text/plain"));
};

struct Town {
    TestAuthority authority{"Ville"};
    TestIdentity hub = authority.issue("hub");
    TestIdentity kiosk = authority.issue("kiosk \xc3\xa9");

    [[nodiscard]] ServerSettings settings(ClientCertificates clients) const
    {
        ServerSettings made = quickSettings(500ms);
        made.tls = TlsSettings{hub.certificate, hub.key, authority.certificate(), clients};
        return made;
    }
};

} // namespace

TEST_CASE("A client certificate says who asks")
{
    const Town town;
    TestServer server(town.settings(ClientCertificates::Required), who);
    TlsClient client(server.port(), town.authority.certificate(), &town.kiosk);
    REQUIRE(client.connected());
    const QByteArray der = QByteArray::fromBase64(
        town.kiosk.certificate.split('\n').mid(1).join().replace("-----END CERTIFICATE-----", ""));
    const QByteArray print = QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
    CHECK(client.ask(get).body == "CN=kiosk \xc3\xa9 " + print);
    CHECK(client.ask(get).status == 200);
}

TEST_CASE("A connection without the right certificate is not served")
{
    const Town town;
    const TestAuthority other("Autre");
    const TestIdentity stranger = other.issue("kiosk");
    TestServer server(town.settings(ClientCertificates::Required), who);
    for (const TestIdentity *identity : {static_cast<const TestIdentity *>(nullptr), &stranger}) {
        TlsClient client(server.port(), town.authority.certificate(), identity);
        CHECK(client.ask(get).status == 0);
    }
    TlsClient right(server.port(), town.authority.certificate(), &town.kiosk);
    CHECK(right.ask(get).status == 200);
    // Where certificates are optional, none is nobody, but a wrong one is still refused.
    TestServer open(town.settings(ClientCertificates::Optional), who);
    TlsClient nobody(open.port(), town.authority.certificate(), nullptr);
    CHECK(nobody.ask(get).body == "nobody");
    TlsClient wrong(open.port(), town.authority.certificate(), &stranger);
    CHECK(wrong.ask(get).status == 0);
}

TEST_CASE("What is no TLS, or never becomes it, is closed")
{
    const Town town;
    TestServer server(town.settings(ClientCertificates::Optional), who);
    for (const QByteArray &bytes : {QByteArray(), get, QByteArray(1000, '\x16'), QByteArray("\x16\x03\x01\x02\x00\x01", 6)}) {
        TestClient client(server.port());
        client.send(bytes);
        CHECK(!client.readToEnd().startsWith("HTTP"));
        CHECK(client.closed());
    }
    TlsClient right(server.port(), town.authority.certificate(), nullptr);
    CHECK(right.ask(get).status == 200);
    // TLS begun at a plain server is closed too.
    TestServer plain;
    TlsClient wrong(plain.port(), town.authority.certificate(), nullptr);
    CHECK(!wrong.connected());
}

TEST_CASE("A large body passes through TLS, pipelined requests too")
{
    const Town town;
    ServerSettings settings = town.settings(ClientCertificates::Optional);
    settings.timeouts = quickSettings(10s).timeouts;
    TestServer server(settings);
    TlsClient client(server.port(), town.authority.certificate(), nullptr);
    const QByteArray body = QByteArray("0123456789").repeated(500'000);
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    CHECK(client.ask(post + body).body == body);
    client.send(get + get + get);
    for (int i = 0; i < 3; ++i)
        CHECK(client.reply().body == "GET /");
    const TestReply last = client.ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    CHECK(last.status == 200);
    CHECK(client.readToEnd().isEmpty());
}

TEST_CASE("A device opens so many WebSockets and no more")
{
    const Town town;
    ServerSettings settings = town.settings(ClientCertificates::Required);
    settings.timeouts = quickSettings(10s).timeouts;
    settings.webSockets.emplace();
    settings.webSockets->maxPerDevice = 2;
    settings.webSockets->handler.upgrade = [](const Request &, const auto &reply) { reply(SocketAccept{{}, {"news"}, {}}); };
    TestServer server(settings);
    const QByteArray upgrade = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (const int status : {101, 101, 429}) {
        clients.push_back(std::make_unique<TlsClient>(server.port(), town.authority.certificate(), &town.kiosk));
        clients.back()->send(upgrade);
        CHECK(clients.back()->headReply().status == status);
    }
    clients.front()->close();
    CHECK(eventually([&] { return server.server().webSockets().count() == 1; }));
    TlsClient again(server.port(), town.authority.certificate(), &town.kiosk);
    again.send(upgrade);
    CHECK(again.headReply().status == 101);
}

TEST_CASE("Unusable certificates are told at the start")
{
    const Town town;
    const TlsSettings good{town.hub.certificate, town.hub.key, town.authority.certificate(), ClientCertificates::Required};
    struct Row {
        const char *what;
        std::function<void(TlsSettings &)> spoil;
        ServerError error;
    };
    const Row rows[] = {
        {"no certificate", [](auto &tls) { tls.certificates.clear(); }, ServerError::BadCertificate},
        {"no PEM", [](auto &tls) { tls.certificates = "x"; }, ServerError::BadCertificate},
        {"no key", [](auto &tls) { tls.key.clear(); }, ServerError::BadKey},
        {"another's key", [&](auto &tls) { tls.key = town.kiosk.key; }, ServerError::BadCertificate},
        {"no authority", [](auto &tls) { tls.clientAuthority = "x"; }, ServerError::BadAuthority},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        ServerSettings settings;
        settings.tls = good;
        row.spoil(*settings.tls);
        Server server(settings, who);
        const auto port = server.start();
        REQUIRE(!port);
        CHECK(port.error().is(row.error));
    }
}
