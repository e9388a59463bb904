import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim in English", () => {
  it.each([
    [
      "attribution-dropped",
      "The opposition alleges that the votes were miscounted.",
      "The votes were miscounted.",
    ],
    ["attribution-dropped", "The manufacturer insists the brakes are sound.", "The brakes are sound."],
    [
      "cause-added",
      "Asthma cases rose after the smelter opened.",
      "The smelter caused a rise in asthma cases.",
    ],
    [
      "cause-added",
      "Villages with a library had higher turnout.",
      "Libraries led to higher turnout in villages.",
    ],
    ["change-by-or-to", "Waiting times were shortened to 9 days.", "Waiting times were shortened by 9 days."],
    [
      "comparison-turned",
      "The northern route is longer than the southern one.",
      "The northern route is shorter than the southern one.",
    ],
    [
      "comparison-turned",
      "Solar power was cheaper than wind power last year.",
      "Wind power was cheaper than solar power last year.",
    ],
    [
      "condition-dropped",
      "Farmers receive the grant provided that they leave a strip unploughed.",
      "Farmers receive the grant.",
    ],
    [
      "condition-dropped",
      "The agency may fine operators if they fail to report an incident.",
      "The agency may fine operators.",
    ],
    [
      "condition-dropped",
      "The ban will be lifted once the tests are negative, as long as no new case is found.",
      "The ban will be lifted.",
    ],
    [
      "direction-turned",
      "Enrolment at the technical college climbed by a tenth last year.",
      "Enrolment at the technical college declined last year.",
    ],
    [
      "direction-turned",
      "The central bank eased its key rate in spring.",
      "The central bank raised its key rate in spring.",
    ],
    [
      "direction-turned",
      "Premiums for flood cover have shrunk since the dyke was built.",
      "Premiums for flood cover have grown since the dyke was built.",
    ],
    [
      "future-as-done",
      "The city plans to demolish the stadium next spring.",
      "The city has demolished the stadium.",
    ],
    ["future-as-done", "The company will recall 4,000 heaters.", "The company recalled 4,000 heaters."],
    [
      "future-as-done",
      "Both states are expected to ratify the treaty.",
      "Both states have ratified the treaty.",
    ],
    [
      "hedge-dropped",
      "The leak was probably caused by a worn seal, engineers say.",
      "The leak was caused by a worn seal.",
    ],
    [
      "hedge-dropped",
      "The painting may have been stolen in the 1970s.",
      "The painting was stolen in the 1970s.",
    ],
    [
      "hedge-dropped",
      "The new route could shorten the journey by an hour.",
      "The new route shortens the journey by an hour.",
    ],
    ["hedge-dropped", "The fire appears to have started in the kitchen.", "The fire started in the kitchen."],
    [
      "negation-turned",
      "The ministry did not renew the licence of the broadcaster.",
      "The ministry renewed the broadcaster's licence.",
    ],
    [
      "negation-turned",
      "Inspectors found no traces of lead in the water.",
      "Inspectors found traces of lead in the water.",
    ],
    [
      "negation-turned",
      "The union signed the agreement with the airline.",
      "The union has not signed the agreement with the airline.",
    ],
    [
      "negation-turned",
      "The regulation does not apply to fishing vessels.",
      "The regulation applies to fishing vessels.",
    ],
    [
      "negation-turned",
      "The suspect was never questioned by the police.",
      "The police questioned the suspect.",
    ],
    [
      "only-added",
      "Pharmacies and hospitals may store the vaccine.",
      "Only hospitals may store the vaccine.",
    ],
    [
      "opposite-of-excerpt",
      "The bridge was inspected before the accident.",
      "The bridge was inspected after the accident.",
    ],
    [
      "opposite-of-excerpt",
      "The committee approved the merger of the two ports.",
      "The committee rejected the merger of the two ports.",
    ],
    [
      "opposite-of-excerpt",
      "The clinic bought the scanner from Norvale Imaging.",
      "The clinic sold the scanner to Norvale Imaging.",
    ],
    [
      "opposite-of-excerpt",
      "The late duke's son inherited the estate.",
      "The late duke's daughter inherited the estate.",
    ],
    [
      "opposite-of-excerpt",
      "The landlord must pay for repairs to the roof.",
      "The tenant must pay for repairs to the roof.",
    ],
    [
      "opposite-of-excerpt",
      "The ship entered the harbour at dawn with its cargo of grain.",
      "The ship left the harbour at dawn with its cargo of grain.",
    ],
    ["opposite-of-excerpt", "The tax applies to imports of steel.", "The tax applies to exports of steel."],
    [
      "quantifier-strengthened",
      "Several members of the board resigned over the audit.",
      "The entire board resigned over the audit.",
    ],
    [
      "quantifier-strengthened",
      "Half of the wells in the valley are dry.",
      "Every well in the valley is dry.",
    ],
    [
      "quantifier-strengthened",
      "Some of the witnesses recognised the driver.",
      "Most of the witnesses recognised the driver.",
    ],
    [
      "quantifier-strengthened",
      "Two of the nine pumps failed during the flood.",
      "All nine pumps failed during the flood.",
    ],
    ["roles-turned", "Arvonia invaded Teshk in the autumn.", "Teshk invaded Arvonia in the autumn."],
    [
      "roles-turned",
      "Judge Malin Oster sentenced Pavel Rudd to two years.",
      "Judge Pavel Rudd sentenced Malin Oster to two years.",
    ],
    ["roles-turned", "The bank sued the auditor over the loss.", "The auditor sued the bank over the loss."],
    [
      "scope-widened",
      "Bus drivers in the port district are on strike.",
      "Bus drivers across the country are on strike.",
    ],
    [
      "superlative-added",
      "The dam is one of the tallest in the region.",
      "The dam is the tallest in the region.",
    ],
    [
      "superlative-added",
      "The dam is 90 metres tall and was built in 1961.",
      "The dam, built in 1961, is the tallest in the country.",
    ],
  ])("is reported as %s where its excerpt says: %s", (code, source, claim) => {
    expect(wordingCodes(source, claim, "en")).toEqual([code]);
  });

  it.each([
    [
      "Enrolment at the technical college climbed by a tenth last year.",
      "The technical college had more students last year.",
    ],
    ["The number of passengers dropped by 12 per cent.", "Passenger numbers went down by 12 per cent."],
    ["Exports of timber rose while imports fell.", "Timber exports increased."],
    ["The bridge was inspected before the accident.", "The accident came after the bridge was inspected."],
    ["The council sold the mill to a brewery.", "A brewery bought the mill from the council."],
    [
      "Firms with fewer than 50 staff are exempt from the reporting duty.",
      "The reporting duty does not apply to firms with fewer than 50 staff.",
    ],
    ["The herd shrank by 40 animals to 260.", "The herd shrank to 260 animals."],
    [
      "The ministry did not renew the licence of the broadcaster.",
      "The ministry refused to renew the broadcaster's licence.",
    ],
    [
      "The court did not rule on costs. It ordered a new hearing.",
      "The court ordered a new hearing and left costs open.",
    ],
    ["The museum will not reopen before March.", "The museum stays closed until March."],
    ["The report contains no recommendations.", "The report makes no recommendations."],
    ["The tunnel is closed to lorries.", "Lorries may not use the tunnel."],
    ["Several members of the board resigned over the audit.", "Some board members resigned over the audit."],
    ["All but one of the pumps failed.", "Nearly all pumps failed."],
    ["Each municipality must appoint a contact person.", "All municipalities must appoint a contact person."],
    ["No dam in the country is taller than Orsk.", "Orsk is the country's tallest dam."],
    ["The permit is reserved for residents.", "Only residents can get the permit."],
    ["The city plans to demolish the stadium next spring.", "The stadium is to be demolished next spring."],
    ["The company has recalled 4,000 heaters and will refund buyers.", "The company recalled 4,000 heaters."],
    [
      "If the owner agrees, the site may be searched without a warrant.",
      "With the owner's consent, the site may be searched without a warrant.",
    ],
    [
      "Operators that fail to report an incident may be fined.",
      "The agency may fine operators who do not report incidents.",
    ],
    [
      "The leak was probably caused by a worn seal, engineers say.",
      "Engineers think a worn seal is the likely cause of the leak.",
    ],
    ["The fire appears to have started in the kitchen.", "The fire seems to have begun in the kitchen."],
    [
      "Vehicles may use the hard shoulder between 6 and 9 am.",
      "Between 6 and 9 am vehicles are allowed on the hard shoulder.",
    ],
    [
      "The ombudsman said the complaints were handled too slowly.",
      "According to the ombudsman, complaints were handled too slowly.",
    ],
    ["The auditors found that 14 invoices were missing.", "Fourteen invoices are missing."],
    ["The manufacturer insists the brakes are sound.", "The maker maintains that the brakes are sound."],
    [
      "Solar power was cheaper than wind power last year.",
      "Wind power was dearer than solar power last year.",
    ],
    ["The outage was due to a fallen tree.", "A fallen tree caused the outage."],
    ["The blast was the result of a gas leak.", "A gas leak led to the blast."],
    ["Arvonia invaded Teshk in the autumn.", "Teshk was invaded by Arvonia in the autumn."],
    ["Arvonian officials met in Brussels.", "Officials from Arvonia met in Brussels."],
    [
      "The EU and the UK signed the fisheries accord.",
      "The European Union and the United Kingdom signed the fisheries accord.",
    ],
    [
      "German and Polish ministers met on the border.",
      "Ministers from Germany and Poland met on the border.",
    ],
    [
      "A court in Lyon fined the French operator EUR 4 million.",
      "The French operator was fined €4 million by a court in Lyon.",
    ],
    ["None of the three bids met the deadline.", "All three bids came too late."],
    ["Prices fell in May but rose again in June.", "Prices rose again in June."],
    [
      "The union blames the delays on a lack of staff.",
      "The union says that a lack of staff causes the delays.",
    ],
    ["The fund paid 30 million to farmers alone.", "Only farmers were paid by the fund."],
    [
      "Providers must not keep the data for longer than six months.",
      "Providers may keep the data for six months at most.",
    ],
    [
      "Member States shall ensure that manufacturers report incidents within 24 hours.",
      "Manufacturers must report incidents within 24 hours.",
    ],
    ["The commission may adopt delegated acts.", "The commission is empowered to adopt delegated acts."],
    ["The ministry claims that the dam is safe.", "The ministry says that the dam is safe."],
  ])("says in other words what its excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "en")).toEqual([]);
  });
});
