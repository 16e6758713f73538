// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace
{

QByteArray textOf(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray copy(text, static_cast<qsizetype>(size));
    BIO_free(bio);
    return copy;
}

QByteArray pemOf(X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return textOf(bio);
}

QByteArray pemOf(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio);
}

X509 *make(const QByteArray &name, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, Validity validity)
{
    static long serial = 1;
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    const long shift = validity == Validity::LastWeek ? 7L * 86400 : 0;
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600 - shift);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400 - shift);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer ? issuer : certificate));
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? issuer : certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *basic =
        X509V3_EXT_conf_nid(nullptr, &context, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    X509_add_ext(certificate, basic, -1);
    X509_EXTENSION_free(basic);
    X509_sign(certificate, issuerKey ? issuerKey : key, EVP_sha256());
    return certificate;
}

} // namespace

struct TestAuthority::Private {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
};

TestAuthority::TestAuthority(const QByteArray &name) : d(std::make_unique<Private>())
{
    d->key = EVP_EC_gen("P-256");
    d->certificate = make(name, d->key, nullptr, nullptr, Validity::Today);
}

TestAuthority::~TestAuthority()
{
    X509_free(d->certificate);
    EVP_PKEY_free(d->key);
}

QByteArray TestAuthority::certificate() const
{
    return pemOf(d->certificate);
}

TestIdentity TestAuthority::issue(const QByteArray &name, Validity validity) const
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = make(name, key, d->certificate, d->key, validity);
    TestIdentity identity{pemOf(certificate), pemOf(key)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}
