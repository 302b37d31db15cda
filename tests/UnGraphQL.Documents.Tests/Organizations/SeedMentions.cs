namespace UnGraphQL.Documents.Tests.Organizations;

/// <summary>
/// Every organization of the five seeds with the paragraphs that name it (items count for their paragraph; headings and notes are left
/// out), after a hand-made annotation of the texts. <c>n4-n18</c> is a range.
/// </summary>
internal static class SeedMentions
{
    public const string Table = """
        000 un: pp3 pp4 pp6 pp7 pp11 pp12 op1-op4 op6-op8 op12 op15 op19-op23 op25
        000 oif: pp3 pp5 pp6 pp8 pp9 pp11 pp12 op1-op23 op25
        000 un-ga: pp3 op24
        000 un-pbc: op9
        000 icc: op10
        000 un-ohchr: op5
        000 un-dpko: op7
        000 un-secretariat: op7
        000 un-eca: op15
        000 un-women: op16 op17
        000 wipo: op18
        001 un: t1-t4 n1-n4 n6 n7 n11 n13 n25 n28-n30 n33 n35 n36 n41 n53 n62-n64 n69 n73-n75 n82-n87 n93-n98 n100 n103 n106-n110 n117 n125 n127 n132 n135
        001 un-ga: t1 t2 n1 n26 n83 n85 n93
        001 un-sc: t4 n2 n5 n7 n8 n11 n29 n38 n51 n58 n83 n85 n86 n93 n97 n103 n109 n128 n133
        001 au: n4-n18 n21-n25
        001 au-commission: n4 n7 n17 n23 n24
        001 au-psc: n5 n7
        001 un-unoau: n4 n7 n9
        001 un-dpa: n4 n6 n28 n36 n49 n74 n75 n99 n131
        001 un-dpko: n4 n7-n9 n28 n49 n50 n76
        001 un-dfs: n4 n7 n8
        001 un-secretariat: n4 n13 n25 n29 n35
        001 amisom: n7
        001 un-unsoa: n7
        001 un-unamid: n8
        001 un-unrec: n10 n65
        001 un-cted: n11 n51 n58 n85 n109 n118 n128
        001 un-ctc: n11 n51 n58 n85 n109 n118 n128
        001 au-acsrt: n11
        001 un-odc: n12 n38 n52 n59 n67 n86 n96 n124 n129
        001 un-ocha: n13 n15 n30 n39 n87 n110
        001 un-unhcr: n14 n15 n60 n88 n111 n112
        001 un-ohchr: n16 n31 n61 n77 n89 n98 n101
        001 au-achpr: n16
        001 un-hrc: n16 n101
        001 un-women: n17 n32 n40 n41 n62 n78
        001 un-undp: n18 n31 n43 n91 n121 n132
        001 nepad: n18
        001 un-unep: n19 n44 n68 n79 n90 n102 n114 n122
        001 iaea: n20
        001 au-afcone: n20
        001 ilo: n21 n34 n41 n45 n54 n120
        001 un-eca: n21
        001 afdb: n21
        001 fao: n22 n46 n55 n70 n119
        001 who: n23 n41 n47 n56 n72 n115 n130
        001 imf: n24
        001 un-dpi: n25
        001 world-bank: n9
        001 aalco: n26 n27
        001 un-ilc: n26
        001 icc: n27
        001 asean: n28-n34
        001 asean-aichr: n31
        001 asean-acwc: n31
        001 asean-aha: n30
        001 un-oda: n29 n97 n103 n123 n133-n135
        001 un-unrcpd: n29 n123
        001 un-escap: n33 n125
        001 bsec: n35
        001 un-unai: n35
        001 caricom: n36-n38 n40-n48
        001 un-unlirec: n37 n104
        001 cdema: n39
        001 un-eclac: n42 n45 n105
        001 ccccc: n42
        001 cdb: n42
        001 coted: n44
        001 cimh: n46
        001 paho: n47
        001 itc: n48 n66 n80 n92 n116
        001 eu: n48
        001 csto: n49-n52
        001 un-unrcca: n49 n127
        001 un-uniogbis: n53
        001 cplp: n53-n56
        001 coe: n57-n61
        001 coe-codexter: n58 n59
        001 coe-moneyval: n58
        001 coe-greco: n59
        001 coe-cm: n60
        001 coe-pace: n60
        001 ecthr: n60
        001 un-csw: n62
        001 un-unoca: n63 n64
        001 eccas: n63-n66
        001 eco: n67-n70
        001 un-ece: n69 n71
        001 isdb: n69
        001 eurasec: n71 n72
        001 oif: n73-n81
        001 un-unowa: n74
        001 un-dpa-ead: n75 n131
        001 un-unidir: n76
        001 wipo: n81
        001 las: n82-n92
        001 las-hr: n89
        001 un-escwa: n90 n113
        001 osce: n93-n98
        001 un-unmik: n95
        001 un-unama: n96 n107
        001 oas: n99 n100 n102-n105
        001 oas-iachr: n101
        001 un-unicef: n101
        001 oas-cicte: n103
        001 idb: n105
        001 oic: n75 n93 n106-n116
        001 gctf: n109
        001 un-unrwa: n111
        001 oic-iphrc: n112
        001 pif: n117-n121 n123-n125
        001 oxfam: n123
        001 crop: n125
        001 sco: n126-n130
        001 un-ctitf: n127
        001 un-odc-tpb: n129
        001 sco-rats: n129
        001 sadc: n131 n132
        001 opcw: n133 n135
        001 ctbto-prepcom: n134 n135
        001 unfccc-cop: n19
        001 ilo-ipec: n54
        001 pancap: n41
        001 lra: n6 n64
        001 amcen: n19
        001 un-escap-pacific: n125
        002 oif: t2 t4 t5
        002 un: t3 t5
        002 un-dpko: t5
        002 obg: t5
        003 un: pp1 pp5 op1 op3 op4 op9 op22-op24
        003 un-hrc: pp3 pp11 pp14 op10 op24-op26
        003 un-ga: pp2-pp4 pp11 op24
        003 un-chr: pp3
        003 un-ohchr: op15-op17 op24 op26
        003 un-hrc-ac: op25
        004 iom: pp2-pp8 pp10 op2 op3 op5
        004 iom-council: pp3 pp4 op5
        004 un: pp1 pp2
        004 un-ga: pp1 pp2 op5
        004 gmg: pp5
        004 gfmd: pp6
        """;
}
