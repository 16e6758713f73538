// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/booking/clients.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>

namespace
{

// Lines "RESOURCE MILLISECONDS", earliest first.
std::vector<parvis::bench::Agenda> agendasOf(const char *path)
{
    std::map<std::string, parvis::bench::Agenda> byResource;
    std::ifstream file(path);
    for (std::string resource, start; file >> resource >> start;) {
        byResource[resource].resource = resource;
        byResource[resource].starts.push_back(start);
    }
    std::vector<parvis::bench::Agenda> agendas;
    for (auto &[name, agenda] : byResource)
        agendas.push_back(std::move(agenda));
    return agendas;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 8) {
        std::fprintf(stderr, "bench_booking PORT AUTHORIZATION SITE PLACES CLIENTS SECONDS once|held\n");
        return 2;
    }
    const std::vector<parvis::bench::Agenda> agendas = agendasOf(argv[4]);
    if (agendas.empty()) {
        std::fprintf(stderr, "bench_booking: %s names no place\n", argv[4]);
        return 2;
    }
    constexpr std::chrono::seconds warmUp{2};
    parvis::bench::Clients clients(argv[2], argv[3], agendas,
                                   std::strcmp(argv[7], "held") == 0 ? parvis::bench::Way::HeldFirst
                                                                     : parvis::bench::Way::AtOnce);
    clients.connect(uint16_t(std::atoi(argv[1])), std::atoi(argv[5]));
    const parvis::bench::Figures before = clients.run(warmUp);
    parvis::bench::Figures figures = clients.run(std::chrono::duration<double>(std::atof(argv[6])));
    if (figures.milliseconds.empty())
        return 1;
    std::sort(figures.milliseconds.begin(), figures.milliseconds.end());
    std::printf("{\"booked\":%ld,\"refused\":%ld,\"perSecond\":%.1f,\"p50\":%.3f,\"p99\":%.3f}\n",
                before.booked + figures.booked, before.refused + figures.refused,
                double(figures.booked) / figures.seconds, figures.milliseconds[figures.milliseconds.size() / 2],
                figures.milliseconds[figures.milliseconds.size() * 99 / 100]);
    return 0;
}
