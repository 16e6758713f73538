// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/sandbox.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define PARVIS_SANITIZER 1
#else
#define PARVIS_SANITIZER 0
#endif

namespace parvis::documents
{
namespace
{

constexpr rlim_t memoryBytes = 512ull * 1024 * 1024;
constexpr rlim_t cpuSeconds = 60;

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(resource, &both) == 0;
}

bool setLimits()
{
    const bool memory = PARVIS_SANITIZER || limit(RLIMIT_AS, memoryBytes);
    return memory && limit(RLIMIT_CPU, cpuSeconds) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 64) &&
           limit(RLIMIT_CORE, 0) && ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

// Kernels without Landlock refuse the first call; the filter below holds all the same.
void limitFolders()
{
    landlock_ruleset_attr attributes{}; // newer kernels' headers have more members than this one
    attributes.handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
                                   LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
    const int rules =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0));
    if (rules < 0)
        return;
    QList<QByteArray> folders{"/usr/share", "/usr/local/share", "/etc/fonts", "/var/cache/fontconfig", "/usr/lib",
                              "/lib",       "/etc/ld.so.cache"};
    folders += qgetenv("PARVIS_FONTS").split(':');
    for (const QByteArray &folder : folders) {
        const int file = folder.isEmpty() ? -1 : ::open(folder.constData(), O_PATH | O_CLOEXEC);
        if (file < 0)
            continue;
        const landlock_path_beneath_attr rule{LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR, file};
        ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        ::close(file);
    }
    ::syscall(SYS_landlock_restrict_self, rules, 0);
    ::close(rules);
}

struct FilterFree {
    void operator()(void *filter) const { seccomp_release(filter); }
};

bool allowReading(scmp_filter_ctx filter)
{
    // An open that can write, create or cut is refused; flags are the second argument of open, the third of openat.
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                            SCMP_A1(SCMP_CMP_MASKED_EQ, writing, scmp_datum_t(0))) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, writing, scmp_datum_t(0))) == 0;
}

bool allowThreadsAndMemory(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t executable = PROT_EXEC;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, executable, scmp_datum_t(0))) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, executable, scmp_datum_t(0))) == 0 &&
           // Threads of this process only. clone3 hides its flags: "not there" makes libc use clone.
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                            SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 &&
           // Asking for a limit, not setting one.
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, scmp_datum_t(0))) == 0;
}

bool loadFilter()
{
    const std::unique_ptr<void, FilterFree> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return false;
    for (const int call : {SCMP_SYS(read),
                           SCMP_SYS(readv),
                           SCMP_SYS(pread64),
                           SCMP_SYS(write),
                           SCMP_SYS(writev),
                           SCMP_SYS(close),
                           SCMP_SYS(fstat),
                           SCMP_SYS(newfstatat),
                           SCMP_SYS(stat),
                           SCMP_SYS(lstat),
                           SCMP_SYS(statx),
                           SCMP_SYS(lseek),
                           SCMP_SYS(access),
                           SCMP_SYS(faccessat),
                           SCMP_SYS(faccessat2),
                           SCMP_SYS(readlink),
                           SCMP_SYS(readlinkat),
                           SCMP_SYS(getdents64),
                           SCMP_SYS(statfs),
                           SCMP_SYS(fstatfs),
                           SCMP_SYS(getcwd),
                           SCMP_SYS(fcntl),
                           SCMP_SYS(dup),
                           SCMP_SYS(fadvise64),
                           SCMP_SYS(poll),
                           SCMP_SYS(ppoll),
                           SCMP_SYS(munmap),
                           SCMP_SYS(mremap),
                           SCMP_SYS(madvise),
                           SCMP_SYS(brk),
                           SCMP_SYS(futex),
                           SCMP_SYS(set_robust_list),
                           SCMP_SYS(rseq),
                           SCMP_SYS(sched_yield),
                           SCMP_SYS(sched_getaffinity),
                           SCMP_SYS(getrandom),
                           SCMP_SYS(clock_gettime),
                           SCMP_SYS(clock_getres),
                           SCMP_SYS(clock_nanosleep),
                           SCMP_SYS(nanosleep),
                           SCMP_SYS(gettimeofday),
                           SCMP_SYS(time),
                           SCMP_SYS(getpid),
                           SCMP_SYS(gettid),
                           SCMP_SYS(getuid),
                           SCMP_SYS(geteuid),
                           SCMP_SYS(getgid),
                           SCMP_SYS(getegid),
                           SCMP_SYS(uname),
                           SCMP_SYS(sysinfo),
                           SCMP_SYS(getrlimit),
                           SCMP_SYS(getrusage),
                           SCMP_SYS(times),
                           SCMP_SYS(rt_sigaction),
                           SCMP_SYS(rt_sigprocmask),
                           SCMP_SYS(rt_sigreturn),
                           SCMP_SYS(sigaltstack),
                           SCMP_SYS(restart_syscall),
                           SCMP_SYS(membarrier),
                           SCMP_SYS(exit),
                           SCMP_SYS(exit_group)}) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    // A sanitizer looks whether memory can be read by writing it into a pipe.
    if (PARVIS_SANITIZER && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) != 0)
        return false;
    // abort() must be able to end this process, and no other.
    if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                         SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()))) != 0)
        return false;
    return allowReading(filter.get()) && allowThreadsAndMemory(filter.get()) && seccomp_load(filter.get()) == 0;
}

} // namespace

Result<void> enterSandbox()
{
    if (!setLimits())
        return Error(SandboxError::Limits);
    limitFolders();
    if (!loadFilter())
        return Error(SandboxError::Filter);
    return {};
}

} // namespace parvis::documents
