#include "login_name.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QApplication>
#include <QTranslator>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shortlist"));
    QApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    shortlist::applyTheme(shortlist::Theme::System);
    const shortlist::SystemClock clock;
    const QStringList arguments = QApplication::arguments();
    shortlist::MainWindow window(arguments.value(1), shortlist::loginName(), clock);
    window.show();
    return QApplication::exec();
}
