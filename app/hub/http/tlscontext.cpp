// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/tlscontext.h"

#include "hub/http/server.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace parvis::hub::http
{

namespace
{

template <typename T, void (*release)(T *)> struct Release {
    void operator()(T *object) const { release(object); }
};
using Certificate = std::unique_ptr<X509, Release<X509, X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
struct ReleaseBio {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, ReleaseBio>;

Bio bioOf(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

// An encrypted key is refused, not asked for at a terminal.
int noPassword(char *, int, int, void *)
{
    return 0;
}

std::vector<Certificate> readCertificates(const QByteArray &pem)
{
    std::vector<Certificate> certificates;
    const Bio bio = bioOf(pem);
    while (Certificate next{PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr)})
        certificates.push_back(std::move(next));
    ERR_clear_error(); // the end of the text is reported as an error
    return certificates;
}

Error sslError(ServerError code)
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    return Error(code, QString::fromLatin1(text));
}

Result<void> useCertificates(SSL_CTX *context, const TlsSettings &settings)
{
    const std::vector<Certificate> chain = readCertificates(settings.certificates);
    if (chain.empty())
        return Error(ServerError::BadCertificate, QStringLiteral("there is no certificate in PEM form in it"));
    if (SSL_CTX_use_certificate(context, chain.front().get()) != 1)
        return sslError(ServerError::BadCertificate);
    for (size_t i = 1; i < chain.size(); ++i)
        if (SSL_CTX_add1_chain_cert(context, chain[i].get()) != 1)
            return sslError(ServerError::BadCertificate);
    const Key key{PEM_read_bio_PrivateKey(bioOf(settings.key).get(), nullptr, noPassword, nullptr)};
    ERR_clear_error();
    if (!key)
        return Error(ServerError::BadKey,
                     QStringLiteral("there is no private key in PEM form without a password in it"));
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1) {
        ERR_clear_error();
        return Error(ServerError::BadCertificate, QStringLiteral("it does not belong to the private key"));
    }
    return {};
}

Result<void> askForClients(SSL_CTX *context, const TlsSettings &settings)
{
    if (settings.clientAuthority.isEmpty())
        return {};
    const std::vector<Certificate> authorities = readCertificates(settings.clientAuthority);
    if (authorities.empty())
        return Error(ServerError::BadAuthority, QStringLiteral("no certificate in the client authority"));
    for (const Certificate &authority : authorities)
        if (X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get()) != 1 ||
            SSL_CTX_add_client_CA(context, authority.get()) != 1)
            return sslError(ServerError::BadAuthority);
    const int must = settings.clients == ClientCertificates::Required ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | must, nullptr);
    // Without a name of its own a server that asks for certificates may not resume sessions.
    static constexpr unsigned char name[] = "parvis-hub";
    SSL_CTX_set_session_id_context(context, name, sizeof name - 1);
    return {};
}

} // namespace

Result<std::shared_ptr<ssl_ctx_st>> makeTlsContext(const TlsSettings &settings)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context)
        return sslError(ServerError::BadCertificate);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF |
                                           SSL_OP_CIPHER_SERVER_PREFERENCE);
    // Buffers are given back while a connection is idle: 34 KB less for each.
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                        SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    // Tickets resume sessions; kept sessions would only cost memory.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    if (const auto used = useCertificates(context.get(), settings); !used)
        return used.error();
    if (const auto asked = askForClients(context.get(), settings); !asked)
        return asked.error();
    return context;
}

std::optional<ClientIdentity> clientOf(const ssl_st *tls)
{
    const Certificate certificate{SSL_get1_peer_certificate(tls)};
    if (!certificate)
        return std::nullopt;
    ClientIdentity client;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return std::nullopt;
    client.fingerprint = QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(size)).toHex();
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate.get()), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    client.subject = QString::fromUtf8(text, static_cast<qsizetype>(length));
    return client;
}

} // namespace parvis::hub::http
