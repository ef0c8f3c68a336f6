#include "practice/http/Answer.h"

#include <QJsonDocument>

namespace flowconnect::practice {

Answer Answer::json(int status, const QJsonObject& object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Answer Answer::json(int status, const QJsonArray& array)
{
    return {status, "application/json", QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

} // namespace flowconnect::practice
