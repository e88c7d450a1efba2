// The least that a Qt program can do: what starting up costs by itself.

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::puts("started");
    return 0;
}
