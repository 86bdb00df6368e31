// Words of Swedish administration, in the forms that the sentences of prose.cpp need.
#pragma once

#include <array>
#include <string_view>

namespace bench::words {

using namespace std::string_view_literals;

// Who acts.
inline constexpr std::array bodies = {
    "nämnden"sv,         "styrelsen"sv,       "förvaltningen"sv,      "regionen"sv,
    "kommunen"sv,        "fullmäktige"sv,     "utskottet"sv,          "beredningen"sv,
    "koncernkontoret"sv, "enheten"sv,         "avdelningen"sv,        "staben"sv,
    "ledningsgruppen"sv, "styrgruppen"sv,     "samordningsgruppen"sv, "referensgruppen"sv,
    "arbetsgruppen"sv,   "projektet"sv,       "programmet"sv,         "verksamheten"sv,
    "kliniken"sv,        "vårdcentralen"sv,   "sjukhuset"sv,          "huvudmannen"sv,
    "chefen"sv,          "handläggaren"sv,    "ordföranden"sv,        "sekreteraren"sv,
    "controllern"sv,     "ekonomen"sv,        "strategen"sv,          "samordnaren"sv,
    "registratorn"sv,    "arkivarien"sv,      "juristen"sv,           "revisorn"sv,
    "uppdragsgivaren"sv, "uppdragstagaren"sv, "beställaren"sv,        "utföraren"sv,
    "kommittén"sv,       "presidiet"sv,       "nätverket"sv,          "objektsägaren"sv,
};

// What they do, before an object.
inline constexpr std::array verbs = {
    "bereder"sv,      "följer upp"sv,      "ansvarar för"sv, "samordnar"sv,       "granskar"sv,
    "fastställer"sv,  "föreslår"sv,        "redovisar"sv,    "prioriterar"sv,     "utvecklar"sv,
    "genomför"sv,     "planerar"sv,        "remitterar"sv,   "yttrar sig över"sv, "informerar om"sv,
    "dokumenterar"sv, "utvärderar"sv,      "finansierar"sv,  "beställer"sv,       "levererar"sv,
    "förvaltar"sv,    "reviderar"sv,       "diarieför"sv,    "publicerar"sv,      "bevakar"sv,
    "analyserar"sv,   "kvalitetssäkrar"sv, "förankrar"sv,    "verkställer"sv,     "delegerar"sv,
    "anmäler"sv,      "beslutar om"sv,     "stödjer"sv,      "leder"sv,           "inför"sv,
    "avgränsar"sv,    "sammanställer"sv,   "kommunicerar"sv, "godkänner"sv,       "arkiverar"sv,
};

// What it is done to.
inline constexpr std::array objects = {
    "beslutet"sv,
    "ärendet"sv,
    "underlaget"sv,
    "uppdraget"sv,
    "reglementet"sv,
    "målet"sv,
    "resultatet"sv,
    "protokollet"sv,
    "yttrandet"sv,
    "förslaget"sv,
    "avtalet"sv,
    "anslaget"sv,
    "dokumentet"sv,
    "arbetssättet"sv,
    "införandet"sv,
    "ansvaret"sv,
    "ramverket"sv,
    "registret"sv,
    "diariet"sv,
    "systemet"sv,
    "delegationsordningen"sv,
    "arbetsordningen"sv,
    "riktlinjen"sv,
    "rutinen"sv,
    "policyn"sv,
    "strategin"sv,
    "budgeten"sv,
    "överenskommelsen"sv,
    "inriktningen"sv,
    "anvisningen"sv,
    "tjänsteskrivelsen"sv,
    "handlingsplanen"sv,
    "remissen"sv,
    "årsredovisningen"sv,
    "konsekvensanalysen"sv,
    "kartläggningen"sv,
};

inline constexpr std::array adjectives = {
    "gemensamma"sv, "regionala"sv,   "övergripande"sv,    "långsiktiga"sv,    "ekonomiska"sv,
    "digitala"sv,   "strategiska"sv, "taktiska"sv,        "operativa"sv,      "årliga"sv,
    "pågående"sv,   "kommande"sv,    "tidigare"sv,        "beslutade"sv,      "föreslagna"sv,
    "reviderade"sv, "samlade"sv,     "medicinska"sv,      "administrativa"sv, "tekniska"sv,
    "juridiska"sv,  "lokala"sv,      "nationella"sv,      "politiska"sv,      "interna"sv,
    "externa"sv,    "fackliga"sv,    "organisatoriska"sv, "prioriterade"sv,   "fördjupade"sv,
};

// First and second parts of compounds: "verksamhets" + "planen".
inline constexpr std::array compound_heads = {
    "verksamhets"sv,    "förvaltnings"sv,  "utbildnings"sv,   "digitaliserings"sv,
    "informations"sv,   "vård"sv,          "kompetens"sv,     "personal"sv,
    "lokal"sv,          "miljö"sv,         "patient"sv,       "läkemedels"sv,
    "upphandlings"sv,   "säkerhets"sv,     "arkiv"sv,         "kvalitets"sv,
    "forsknings"sv,     "innovations"sv,   "investerings"sv,  "kollektivtrafik"sv,
    "kultur"sv,         "hållbarhets"sv,   "beredskaps"sv,    "tillgänglighets"sv,
    "kommunikations"sv, "arbetsmiljö"sv,   "jämställdhets"sv, "folkhälso"sv,
    "primärvårds"sv,    "habiliterings"sv, "tandvårds"sv,     "fastighets"sv,
    "inköps"sv,         "löne"sv,          "journal"sv,       "dataskydds"sv,
    "arkitektur"sv,     "projekt"sv,       "resurs"sv,        "avtals"sv,
};

inline constexpr std::array compound_tails = {
    "planen"sv,        "uppföljningen"sv, "styrningen"sv,     "utvecklingen"sv,  "samordningen"sv,
    "strategin"sv,     "processen"sv,     "organisationen"sv, "försörjningen"sv, "analysen"sv,
    "redovisningen"sv, "modellen"sv,      "frågan"sv,         "funktionen"sv,    "granskningen"sv,
    "satsningen"sv,    "tjänsten"sv,      "policyn"sv,        "budgeten"sv,      "rapporten"sv,
    "utredningen"sv,   "förändringen"sv,  "samverkan"sv,      "beredningen"sv,   "hanteringen"sv,
    "prognosen"sv,     "översynen"sv,     "dialogen"sv,       "verksamheten"sv,  "rutinen"sv,
};

// Words that a sentence opens with; the verb follows at once.
inline constexpr std::array openings = {
    "därför"sv,       "dessutom"sv,  "samtidigt"sv,       "härefter"sv,     "därmed"sv,
    "varje år"sv,     "vid behov"sv, "i normalfallet"sv,  "normalt"sv,      "därutöver"sv,
    "inför beslut"sv, "på sikt"sv,   "i första hand"sv,   "i vissa fall"sv, "under hösten"sv,
    "under våren"sv,  "löpande"sv,   "från årsskiftet"sv, "numera"sv,       "tills vidare"sv,
};

// Places and times at a sentence's end.
inline constexpr std::array endings = {
    "enligt kommunallagen"sv,
    "inom beslutad ram"sv,
    "senast den sista mars"sv,
    "i god tid före sammanträdet"sv,
    "utan dröjsmål"sv,
    "på nämndens vägnar"sv,
    "enligt fastställd tidplan"sv,
    "i nära dialog med berörda parter"sv,
    "efter facklig samverkan"sv,
    "med stöd av gällande delegation"sv,
    "minst en gång per kvartal"sv,
    "i samband med delårsrapporten"sv,
    "för hela regionen"sv,
    "i den ordinarie linjen"sv,
    "utifrån invånarnas behov"sv,
    "på ett rättssäkert sätt"sv,
    "inom hälso- och sjukvården"sv,
    "med oförändrad finansiering"sv,
    "i enlighet med reglementet"sv,
    "så snart underlaget är komplett"sv,
    "före nästa mandatperiod"sv,
    "när ärendet är färdigberett"sv,
    "genom gemensamma arbetssätt"sv,
    "i hela organisationen"sv,
};

inline constexpr std::array headings = {
    "Bakgrund"sv,     "Syfte"sv,         "Ansvar"sv,       "Avgränsning"sv,     "Genomförande"sv,
    "Uppföljning"sv,  "Beslutsgång"sv,   "Samverkan"sv,    "Tidplan"sv,         "Ekonomi"sv,
    "Konsekvenser"sv, "Kommunikation"sv, "Definitioner"sv, "Förutsättningar"sv, "Rapportering"sv,
    "Arbetsformer"sv, "Risker"sv,        "Kompetens"sv,    "Handläggning"sv,    "Revidering"sv,
};

// How a title begins, for each kind in the order of `Kind`. A term's has no such word.
inline constexpr std::array<std::array<std::string_view, 6>, 22> title_openings = {{
    {"Avdelningen för", "Enheten för", "Staben för", "Kontoret för", "Nämnden för",
     "Förvaltningen för"},
    {"Styrgruppen för", "Samordningsgruppen för", "Rådet för", "Nätverket för",
     "Referensgruppen för", "Arbetsgruppen för"},
    {"Chef för", "Samordnare för", "Strateg för", "Handläggare för", "Controller för",
     "Ordförande för"},
    {"Chefer inom", "Medarbetare inom", "Specialister inom", "Administratörer inom",
     "Nyanställda inom", "Processledare inom"},
    {"Ärenden om", "Inköp inom", "Anställningar inom", "Yttranden om", "Bidrag till", "Avtal om"},
    {"Rätt att besluta om", "Rätt att teckna avtal om", "Rätt att anställa inom", "Attest inom",
     "Delegation om", "Verkställighet av"},
    {"Beslutsväg för", "Beredning av", "Handläggning av", "Så beslutas", "Gången för",
     "Prövning av"},
    {"Hitta rätt i", "Välj väg för", "Första steget i", "Rätt beslut om", "Hjälp med",
     "Vem beslutar om"},
    {"Fastställande av", "Antagande av", "Godkännande av", "Ändring av", "Inrättande av",
     "Avslut av"},
    {"Uppdrag om", "Utredning om", "Översyn av", "Genomlysning av", "Införande av", "Förstudie om"},
    {"Brister i", "Oklarheter i", "Förseningar i", "Iakttagelser om", "Risker i",
     "Otydlig ledning av"},
    {"Riktlinje för", "Policy för", "Rutin för", "Anvisning för", "Handlingsplan för",
     "Reglemente för"},
    {"Genomförandeplan för", "Utbildningsplan för", "Förändringsplan för", "Årsplan för",
     "Införandeplan för", "Flerårsplan för"},
    {"Möte om", "Sammanträde om", "Avstämning om", "Dialog om", "Uppföljning av", "Arbetsmöte om"},
    {"Vem svarar för", "Hur finansieras", "När införs", "Vem äger", "Hur följs", "Vad ingår i"},
    {"Grundkurs i", "Fördjupning i", "Steget in i", "Övningar i", "Program för", "Seminarium om"},
    {"Kunskap om", "Metoder för", "Juridik i", "Ledning av", "Arbetssätt i", "Grunder i"},
    {"Andelen i", "Antalet i", "Tiden för", "Kostnaden för", "Nöjdheten med", "Täckningen av"},
    {"System för", "Tjänst för", "Plattform för", "Portal för", "Register för", "Verktyg för"},
    {"Ordning i", "Enkelhet i", "Öppenhet i", "Närhet i", "Likvärdighet i", "Ansvar för"},
    {},
    {"Om", "Vägledning till", "Frågor och svar om", "Så fungerar", "Att arbeta med",
     "Introduktion till"},
}};

}  // namespace bench::words
