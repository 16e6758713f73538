// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/sandbox.h"

#include "support/catch.h"

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

// Runs ATTEMPT in a child that has entered the sandbox; its exit code, or -1 when it did not end by itself.
template <typename Attempt> int inSandbox(Attempt attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!parvis::documents::enterSandbox())
            ::_exit(100);
        ::_exit(attempt());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("a process in the sandbox can read, and little else")
{
    CHECK(inSandbox([] { return ::open("/usr/share/fonts", O_RDONLY) >= 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::socket(AF_INET, SOCK_STREAM, 0) < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::open("/tmp/parvis-sandbox-test", O_WRONLY | O_CREAT, 0600) < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::open("/dev/null", O_RDWR) < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::unlink("/tmp/parvis-sandbox-test") < 0 && errno == EPERM ? 7 : 0; }) == 7);
    CHECK(inSandbox([] { return ::fork() < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] {
              char *none[] = {nullptr};
              ::execve("/bin/true", none, none);
              return 7;
          }) == 7);
    CHECK(inSandbox([] { return ::kill(::getppid(), SIGTERM) < 0 ? 7 : 0; }) == 7);
    CHECK(inSandbox([] {
              void *memory =
                  ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
              return memory == MAP_FAILED ? 7 : 0;
          }) == 7);
    CHECK(inSandbox([] {
              const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
              return ::setrlimit(RLIMIT_AS, &more) < 0 ? 7 : 0;
          }) == 7);
}

TEST_CASE("memory ends at the limit")
{
#ifndef __SANITIZE_ADDRESS__
    CHECK(inSandbox([] {
              constexpr std::size_t tooMuch = 600ull * 1024 * 1024;
              void *memory = ::mmap(nullptr, tooMuch, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
              return memory == MAP_FAILED ? 7 : 0;
          }) == 7);
#else
    SUCCEED("the address sanitizer maps more than any limit");
#endif
}
