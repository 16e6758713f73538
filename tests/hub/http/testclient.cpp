// SPDX-License-Identifier: GPL-3.0-or-later
#include "testclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

TestClient::TestClient(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        close();
    const int one = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    const timeval limit{patience.count() / 1000, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

TestClient::~TestClient()
{
    close();
}

void TestClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_closed = true;
}

bool TestClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_descriptor, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void TestClient::endWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

bool TestClient::readSome()
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (m_descriptor < 0 || ::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0)
        return false;
    char buffer[65536];
    const ssize_t count = ::recv(m_descriptor, buffer, sizeof buffer, 0);
    if (count <= 0) {
        m_closed = true;
        return false;
    }
    m_in.append(buffer, count);
    return true;
}

bool TestClient::need(qsizetype count)
{
    while (m_in.size() < count)
        if (!readSome())
            return false;
    return true;
}

TestReply TestClient::headReply()
{
    qsizetype end = 0;
    while ((end = m_in.indexOf("\r\n\r\n")) < 0)
        if (!readSome())
            return {};
    const QByteArrayList lines = m_in.first(end).replace("\r\n", "\n").split('\n');
    m_in.remove(0, end + 4);
    TestReply reply;
    reply.status = lines.front().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        reply.headers.append(lines[i].first(colon), lines[i].sliced(colon + 1).trimmed());
    }
    return reply;
}

TestReply TestClient::reply()
{
    TestReply reply = headReply();
    const qsizetype length = reply.headers.value("Content-Length").toLongLong();
    if (!need(length))
        return {};
    reply.body = m_in.first(length);
    m_in.remove(0, length);
    return reply;
}

TestReply TestClient::ask(const QByteArray &request)
{
    send(request);
    return reply();
}

QByteArray TestClient::readToEnd()
{
    while (readSome()) {
    }
    return std::exchange(m_in, {});
}
