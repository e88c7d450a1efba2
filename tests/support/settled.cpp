#include "settled.h"

#include <QCoreApplication>

namespace shortlist::test {

void settle(WorkspaceClient &client)
{
    for (int round = 0; round < 4; ++round) {
        client.waitForAll();
        QCoreApplication::processEvents();
    }
}

} // namespace shortlist::test
