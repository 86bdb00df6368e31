#include "view/register_data.hpp"

namespace waymark {

RegisterDataView make_register_data(const ViewContext& context, const Linker& linker,
                                    KindIndex kind, const Unit* organisation, ShellView& shell) {
  const auto& addresses = context.addresses;
  RegisterDataView data{
      {"CSV", linker.url(addresses.register_as(kind, organisation, "csv"))},
      {"JSON", linker.url(addresses.register_as(kind, organisation, "json"))},
      {context.vocabulary.word("views.open-data"), linker.url(Addresses::view(open_data_view))}};
  shell.alternates = {{"text/csv", data.csv.url}, {"application/json", data.json.url}};
  return data;
}

}  // namespace waymark
