/** A QuickBooks Online A/R Aging Detail of three customers, 1,400.00 in all, as of 19 November 2026. */
export const AGING = `"Harbour Supplies, Inc",,,,,,,
A/R Aging Detail Report,,,,,,,
"As of Nov 19, 2026",,,,,,,

,Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance
31 - 60 days past due,,,,,,,
,09/05/2026,Invoice,INV-1042,Northwind Traders,10/05/2026,"1,200.00","1,200.00"
,09/20/2026,Credit Memo,CM-7,Northwind Traders,09/20/2026,-100.00,-100.00
Total for 31 - 60 days past due,,,,,,,"1,100.00"
1 - 30 days past due,,,,,,,
,10/01/2026,Invoice,INV-1050,Fabrikam,10/31/2026,200.00,200.00
Total for 1 - 30 days past due,,,,,,,200.00
CURRENT,,,,,,,
,11/10/2026,Invoice,INV-1061,Wingtip Toys,12/10/2026,100.00,100.00
Total for CURRENT,,,,,,,100.00
TOTAL,,,,,,,"1,400.00"
" Thursday, November 19, 2026 09:19 AM GMT-06:00",,,,,,,
`;

/** The contact list beside it. */
export const CONTACTS = `"Harbour Supplies, Inc",,,,,
Customer Contact List,,,,,

Customer full name,Phone numbers,Email,Full name,Bill address,Ship address
Northwind Traders,Phone:(555) 010-0100 x4,mary.adams@northwind.example,Mary Adams,"1 Harbour Way
Seattle WA 98101",
Fabrikam,,ann@fabrikam.example,Ann Lee,,
Wingtip Toys,Phone:555-010-0300,office@wingtip.example,,,
" Thursday, November 19, 2026 09:21 AM GMT-06:00",,,,,
`;

/** Its rows add up to 100.00 less than it says. */
export const WRONG_TOTAL = AGING.replace('TOTAL,,,,,,,"1,400.00"', 'TOTAL,,,,,,,"1,500.00"');
