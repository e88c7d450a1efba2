#include "window/review/description_files.h"

#include "text.h"

#include <QMimeData>
#include <QUrl>

namespace shortlist {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

QString descriptionFilter()
{
    return Text::tr("Job descriptions (%1);;All files (*)")
        .arg(QStringLiteral("*.txt *.text *.md *.markdown *.html *.htm *.json *.jsonld *.docx *.pdf"));
}

} // namespace shortlist
