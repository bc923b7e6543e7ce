import {expect} from '@open-wc/testing';
import {locateSyntax} from '../../src/report/locate-syntax.js';

describe('locateSyntax(text, said)', () => {
  const text = '{\n  "version": 1,\n}';

  it('reads line and column from what each engine says', () => {
    expect(locateSyntax(text, 'Expected double-quoted property name in JSON at position 18 (line 3 column 1)')).to.equal('3:1');
    expect(locateSyntax(text, 'Unexpected token } in JSON at position 18')).to.equal('3:1');
    expect(locateSyntax(text, 'JSON.parse: expected double-quoted property name at line 3 column 1 of the JSON data')).to.equal('3:1');
    expect(locateSyntax('{\n "a": ', 'Unexpected end of JSON input')).to.equal('2:7');
    expect(locateSyntax(text, "JSON Parse error: Property name must be a string literal")).to.equal('');
  });
});
