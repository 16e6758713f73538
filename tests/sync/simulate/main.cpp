// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/commandline.h"

#include <QCoreApplication>
#include <QHashFunctions>

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of hashes must be the seed's affair too
    const QCoreApplication application(argc, argv);
    return parvis::simulate::runCommandLine(QCoreApplication::arguments());
}
