import { describe, expect, it } from 'vitest';
import { localAnswers } from '#infra/local/template/answers';
import { resolver } from '#infra/local/template/resolve';
import { parseTemplate } from '#infra/local/template/template';

const template = parseTemplate({
  Parameters: { Greeting: { Type: 'String', Default: 'hello' }, Empty: { Type: 'String' } },
  Resources: {
    People: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Records: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'Mhtr-Records-g1' } },
    Site: { Type: 'AWS::CloudFront::Distribution', Properties: {} },
    Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: {} },
  },
});
const place = { site: 'http://127.0.0.1:3000', issuer: 'http://127.0.0.1:3000/local/issuer' };
const resolve = resolver(template, localAnswers(place), { Shared: 'from another stack' });

describe('resolver', () => {
  it.each([
    ['a Ref to a resource', { Ref: 'Records' }, 'Mhtr-Records-g1'],
    ['a Ref to a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-2'],
    ['a Ref to a parameter with a default', { Ref: 'Greeting' }, 'hello'],
    ['a GetAtt as a list', { 'Fn::GetAtt': ['People', 'ProviderURL'] }, place.issuer],
    ['a GetAtt as a text', { 'Fn::GetAtt': 'People.ProviderURL' }, place.issuer],
    ['a Join', { 'Fn::Join': ['-', ['a', { Ref: 'Records' }]] }, 'a-Mhtr-Records-g1'],
    [
      'a Sub with own names',
      { 'Fn::Sub': ['${x}/${Records}/${!kept}', { x: 'y' }] },
      'y/Mhtr-Records-g1/${kept}',
    ],
    ['a Sub with an attribute', { 'Fn::Sub': '${People.ProviderURL}' }, place.issuer],
    ['a Select of a Split', { 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'Records' }] }] }, 'Records'],
    ['an ImportValue', { 'Fn::ImportValue': 'Shared' }, 'from another stack'],
    ['a list inside an object', { a: [{ Ref: 'Greeting' }, 1, true] }, { a: ['hello', 1, true] }],
  ])('answers %s', (_, value, expected) => {
    expect(resolve(value, 'here')).toEqual(expected);
  });

  it('turns the site’s address on AWS into the one on this machine', () => {
    const value = { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }, '/signed-in']] };
    expect(resolve(value, 'here')).toBe('http://127.0.0.1:3000/signed-in');
  });

  it('turns the address Cognito’s tokens name into the local issuer', () => {
    const value = { 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${People}' };
    expect(resolve(value, 'here')).toBe(place.issuer);
  });

  it.each([
    ['Ref Nothing', { Ref: 'Nothing' }],
    ['Ref Empty', { Ref: 'Empty' }],
    ['Ref Alarm (AWS::CloudWatch::Alarm)', { Ref: 'Alarm' }],
    ['Fn::GetAtt People.Colour (AWS::Cognito::UserPool)', { 'Fn::GetAtt': ['People', 'Colour'] }],
    ['Fn::ImportValue Elsewhere', { 'Fn::ImportValue': 'Elsewhere' }],
    ['Fn::FindInMap', { 'Fn::FindInMap': ['a', 'b', 'c'] }],
  ])('stops by name at %s', (what, value) => {
    expect(() => resolve({ Deep: [value] }, 'Thing.Environment')).toThrow(
      `Thing.Environment.Deep[0] needs ${what}, which has no local answer`,
    );
  });
});
