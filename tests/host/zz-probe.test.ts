import { test } from 'vitest';
import { hostWith } from './open-test-host.ts';
test('probe', () => {
  const host = hostWith();
  for (const [i, f] of ['=XLOOKUP("St?", {"St*","St?"}, {1,2})','=XLOOKUP("a*",{"abc","x"},{1,2},"none")','=XLOOKUP("a*",{"abc","x"},{1,2},"none",2)','=XLOOKUP("A",{"a","x"},{1,2},"none")','="St?"="Sta"','=XLOOKUP("",{"a","x"},{1,2},"none")','=XLOOKUP(Z99,{"a",""},{1,2},"none")','=XLOOKUP(1,{"1",1},{1,2},"none")','=XLOOKUP("1",{1,"1"},{1,2},"none")','=XMATCH("St?", {"St*","St?"})','=MATCH("St?", {"Xt","Sta"},0)','=COUNTIF(A1:A3,"=*")','=SUMPRODUCT(({"Sta","x"}="St?")*1)','=SWITCH("Sta","St?",1,2)', '=XLOOKUP("ab~?",{"ab?","ab~?"},{1,2},"none")','=XLOOKUP({"a","b"},{"b","a"},{1,2},"none")','=XLOOKUP(TRUE,{1,TRUE},{1,2},"none")','=XLOOKUP("y",{"x";"y"},{1,2;3,4})','=XLOOKUP("q*",{"x";"qr"},{1,2;3,4},"none")','=IF("Sta"="St?",1,2)','=FILTER({1,2},{"Sta","b"}="St?")','=EXACT("Sta","St?")'].entries()) {
    host.type('Sheet1', `H${i*3+1}`, f);
    console.log(f, JSON.stringify(host.values('Sheet1', `H${i*3+1}:J${i*3+1}`)));
  }
});
