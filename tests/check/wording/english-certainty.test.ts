import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

// Denials, hedges, plans, conditions, parts, superlatives, restrictions and causes, each with a twin that is true.
describe("what a claim in English makes surer, wider or other than its excerpt", () => {
  it.each([
    [
      "The inspectors could not establish where the diesel had come from.",
      "The inspectors established where the diesel had come from.",
    ],
    ["Two of the ambulance crews never received the new radios.", "Two ambulance crews got the new radios."],
    ["The archive declined to hand over the diaries.", "The archive handed over the diaries."],
    [
      "Without a permit from the harbour master, the divers went down to the wreck.",
      "The divers had a permit from the harbour master for the wreck.",
    ],
    [
      "The draft says nothing about compensation for tenants.",
      "The draft provides for compensation for tenants.",
    ],
    ["The pilot's licence was not renewed last year.", "The pilot had his licence renewed last year."],
    ["Nobody from the ministry attended the funeral.", "Officials from the ministry attended the funeral."],
    [
      "The appeal court stopped short of overturning the verdict.",
      "The appeal court overturned the verdict.",
    ],
    ["The clinic has yet to appoint a director.", "The clinic has appointed a director."],
    ["The talks in Varsk ended without an agreement.", "The talks in Varsk ended in an agreement."],
    ["The law lets landlords keep a deposit.", "The law does not let landlords keep a deposit."],
    ["The brewery kept its union rules.", "The brewery did not keep its union rules."],
    [
      "Neither the bridge nor the tunnel has been inspected since 2015.",
      "The tunnel has been inspected since 2015.",
    ],
    ["The mayor has ruled out a second term.", "The mayor will stand for a second term."],
    ["Sheep farmers are not obliged to fence their land.", "Sheep farmers must fence their land."],
    [
      "Investigators believe the dam may have been weakened by moles.",
      "Moles weakened the dam, investigators have established.",
    ],
    ["The company is weighing a sale of its bakery arm.", "The company has decided to sell its bakery arm."],
    ["A virus is suspected of having killed the oysters.", "A virus killed the oysters."],
    [
      "The letter is said to have been written by the queen herself.",
      "The letter was written by the queen herself.",
    ],
    [
      "The blaze could have been started by a cigarette, the fire chief said.",
      "The blaze was started by a cigarette, the fire chief said.",
    ],
    [
      "It is not yet certain whether the orchestra will travel to Lund.",
      "The orchestra will travel to Lund.",
    ],
    ["Early figures suggest that turnout was higher than in 2019.", "Turnout was higher than in 2019."],
    [
      "The tax office estimates that 4,000 firms evade the levy.",
      "4,000 firms have been shown to evade the levy.",
    ],
    [
      "The alleged leader of the smuggling ring was arrested in Torvik.",
      "The leader of the smuggling ring was arrested in Torvik.",
    ],
    ["The airline is to drop its flights to Orne.", "The airline has dropped its flights to Orne."],
    ["Work on the new archive is due to start in March.", "Work on the new archive has started."],
    ["The cabinet has promised to abolish the dog tax.", "The cabinet has abolished the dog tax."],
    ["The museum hopes to buy the manuscript.", "The museum bought the manuscript."],
    ["A merger of the two hospitals is under discussion.", "The two hospitals were merged."],
    ["The new rules will come into force in July.", "The new rules are already in force."],
    ["The commission has proposed a ban on lead shot.", "The commission has banned lead shot."],
    ["If the river rises above 4 metres, the camp site is cleared.", "The camp site is cleared."],
    ["Parents get the allowance as long as they live in the canton.", "All parents get the allowance."],
    [
      "The loan will be paid out once parliament has approved it.",
      "The loan will be paid out whether parliament approves it or not.",
    ],
    ["Subject to the approval of the regulator, the two banks will merge.", "The two banks will merge."],
    ["The mine may expand unless the ministry objects by May.", "The mine may expand."],
    ["A handful of pilots have refused to fly the new jet.", "Most pilots have refused to fly the new jet."],
    ["More than half of the reservoirs are full.", "All of the reservoirs are full."],
    ["Nearly every parish has a fire engine.", "Every parish has a fire engine without exception."],
    ["Several of the tapes are damaged.", "None of the tapes is damaged."],
    ["Some 30 per cent of the herders lost animals.", "Most of the herders lost animals."],
    ["Four of the seven judges dissented.", "The judges dissented unanimously."],
    ["A minority of shareholders backed the bid.", "The majority of shareholders backed the bid."],
    ["Only a few of the letters have been published.", "Most of the letters have been published."],
    ["Not all of the wells are safe.", "All of the wells are safe."],
    [
      "The committee's members were unanimous in support of the bill.",
      "Few of the committee's members supported the bill.",
    ],
    ["Kelm is among the driest towns in the country.", "Kelm is the driest town in the country."],
    ["The mill is the second oldest in the valley.", "The mill is the oldest in the valley."],
    ["The library lends books, tools and musical instruments.", "The library lends only books."],
    ["The bridge is 400 metres long.", "The bridge is the longest in the province."],
    ["Few lakes in the region are deeper than Lake Orm.", "No lake in the region is deeper than Lake Orm."],
    ["The subsidy goes to bakers and butchers.", "None but bakers receive the subsidy."],
    ["Nurses at the two northern hospitals are on strike.", "Nurses throughout the country are on strike."],
    ["Dogs over 20 kilos must wear a muzzle.", "All dogs must wear a muzzle."],
    ["Pupils who live more than 3 kilometres away travel free.", "All pupils travel free."],
    ["Trade in ivory from elephants is banned.", "All trade in ivory is banned."],
    ["Parking is free in the old town on Sundays.", "Parking is free everywhere on Sundays."],
    [
      "Sales of umbrellas rose after the new mayor took office.",
      "The new mayor's election made sales of umbrellas rise.",
    ],
    ["Villages with a pharmacy have lower mortality.", "Pharmacies lower mortality in villages."],
    [
      "The study found an association between noise and insomnia.",
      "The study shows that noise causes insomnia.",
    ],
    ["Rents went up in the year in which the stadium was built.", "The stadium drove up rents."],
    ["The bank's collapse coincided with the drought.", "The drought brought about the bank's collapse."],
  ])("is reported where the excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "en")).toHaveLength(1);
  });

  it.each([
    [
      "The inspectors could not establish where the diesel had come from.",
      "Where the diesel came from remained unclear to the inspectors.",
    ],
    ["The archive declined to hand over the diaries.", "The archive would not give up the diaries."],
    [
      "The draft says nothing about compensation for tenants.",
      "Compensation for tenants is not mentioned in the draft.",
    ],
    [
      "The appeal court stopped short of overturning the verdict.",
      "The verdict was not overturned by the appeal court.",
    ],
    ["The talks in Varsk ended without an agreement.", "No agreement was reached at the talks in Varsk."],
    ["No vessel may enter the sound without a pilot.", "Every vessel needs a pilot to enter the sound."],
    [
      "It is not true that the dam is unsafe, the engineers said.",
      "The dam is safe, according to the engineers.",
    ],
    ["The museum will not charge for entry on Sundays.", "Entry to the museum is free on Sundays."],
    ["The senators did not oppose the treaty.", "The senators accepted the treaty."],
    ["The strike did not end until Thursday.", "The strike went on until Thursday."],
    ["Nobody was hurt when the crane fell.", "The crane fell without injuring anyone."],
    ["The ferry no longer calls at Inver.", "Inver is not served by the ferry any more."],
    ["The pension fund does not invest in coal.", "Coal is excluded from the pension fund's investments."],
    [
      "Investigators believe the dam may have been weakened by moles.",
      "Moles might have weakened the dam, according to investigators.",
    ],
    [
      "The company is weighing a sale of its bakery arm.",
      "A sale of the bakery arm is among the options that the company is considering.",
    ],
    [
      "The letter is said to have been written by the queen herself.",
      "The queen herself reputedly wrote the letter.",
    ],
    [
      "Early figures suggest that turnout was higher than in 2019.",
      "Turnout seems to have been above that of 2019.",
    ],
    ["Visitors may leave their bags at the entrance.", "Bags can be left at the entrance."],
    ["The suspect appeared in court on Monday.", "On Monday the suspect was brought before the court."],
    [
      "The ministry says that it is possible to register online.",
      "Registration can be done online, the ministry says.",
    ],
    ["The likely cost is 4 million.", "It will probably cost 4 million."],
    ["The airline is to drop its flights to Orne.", "Flights to Orne are to be discontinued by the airline."],
    ["The museum hopes to buy the manuscript.", "The museum would like to acquire the manuscript."],
    ["The cabinet has promised to abolish the dog tax.", "The cabinet pledged to do away with the dog tax."],
    ["The commission has proposed a ban on lead shot.", "A ban on lead shot was proposed by the commission."],
    [
      "The company announced that it will close the mill.",
      "The closure of the mill has been announced by the company.",
    ],
    [
      "The council voted to plant 300 trees next year.",
      "The council has decided that 300 trees will be planted next year.",
    ],
    ["The harbour was dredged in spring and will reopen in June.", "The harbour has been dredged."],
    [
      "If the river rises above 4 metres, the camp site is cleared.",
      "The camp site is cleared when the river is higher than 4 metres.",
    ],
    [
      "Parents get the allowance as long as they live in the canton.",
      "To get the allowance parents must live in the canton.",
    ],
    [
      "Subject to the approval of the regulator, the two banks will merge.",
      "The two banks will merge if the regulator agrees.",
    ],
    [
      "The minister said the talks would resume if both sides wished.",
      "Should both sides wish, talks would resume, the minister said.",
    ],
    ["More than half of the reservoirs are full.", "A majority of the reservoirs are full."],
    ["Not all of the wells are safe.", "Some of the wells are unsafe."],
    ["Nearly every parish has a fire engine.", "Almost all parishes have a fire engine."],
    ["A minority of shareholders backed the bid.", "Most shareholders did not back the bid."],
    ["None of the boats was insured.", "All of the boats were uninsured."],
    ["Few of the letters have been published.", "Most of the letters have never been published."],
    ["There was no street without damage.", "Every street was damaged."],
    ["Every one of the nine members signed.", "All nine members signed."],
    ["Nine in ten homes are heated with gas.", "Most homes are heated with gas."],
    [
      "Some members left early, but the whole committee backed the report.",
      "The whole committee backed the report.",
    ],
    ["No lake in the region is deeper than Lake Orm.", "Lake Orm is the deepest in the region."],
    ["Kelm is among the driest towns in the country.", "Kelm is one of the country's driest towns."],
    ["The permit is issued to farmers and nobody else.", "Only farmers can obtain the permit."],
    ["Of all the valley's mills, just one was built earlier.", "The mill is the valley's second oldest."],
    ["At the latest by May, the tenants must leave.", "The tenants must be out by May at the latest."],
    ["Fares start at 3 crowns and go up to 9.", "The most expensive fare is 9 crowns."],
    ["The prize was won by Lena Ost ahead of 40 rivals.", "Lena Ost won the prize."],
    ["Dogs over 20 kilos must wear a muzzle.", "All dogs that weigh over 20 kilos must wear a muzzle."],
    ["The rule applies to every employee of the port.", "The rule holds for all port employees."],
    ["In the whole of the Brask valley, wells ran dry.", "Wells ran dry throughout the Brask valley."],
    ["Members of the guild pay no tolls.", "No guild member pays tolls."],
    ["Because of a frozen pipe the school stayed shut.", "A frozen pipe caused the closure of the school."],
    ["The flood was caused by a blocked culvert.", "A blocked culvert led to the flood."],
    [
      "The rise in rents is linked to the new stadium.",
      "There is a link between the new stadium and the rise in rents.",
    ],
    [
      "The drought cost farmers half of the harvest.",
      "Farmers lost half of the harvest because of the drought.",
    ],
    ["The court fined the firm for dumping waste.", "The firm was fined because it had dumped waste."],
  ])("is not reported where it is said in other words: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "en")).toEqual([]);
  });
});
