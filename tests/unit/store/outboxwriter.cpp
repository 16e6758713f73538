// SPDX-License-Identifier: GPL-3.0-or-later
// outbox_writer PATH: writes entries for ever and prints each id once it is acknowledged; made to be killed.
#include "store/openeddatabase.h"
#include "store/outboxstore.h"
#include "unit/store/samples.h"
#include "wire/plainsealer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace parvis;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto opened = store::openOutbox(application.arguments().value(1));
    if (!opened || !opened->setAside.isEmpty())
        return 3;
    const SystemClock clock;
    const wire::PlainSealer sealer;
    const store::OutboxStore outbox(opened->database, clock, sealer);
    for (;;) {
        const QString id = makeId();
        if (!outbox.add(testing::draftFor(id)))
            return 4;
        std::printf("%s\n", id.toLatin1().constData());
        std::fflush(stdout);
        (void)outbox.markSent(id);
    }
}
