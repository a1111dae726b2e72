import{_ as e,d as t,n,u as r}from"./model.js";import{escape as i}from"./save.js";var a=e=>{let t=String(e??``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n},o=(e,t)=>`﻿`+[e,...t].map(e=>e.map(a).join(`,`)).join(`\r
`)+`\r
`;function s(e){return o([`subject`,`type`,`object`,`negated`,`modality`,`attributedTo`,`date`,`precision`,`confidence`,`sentence`,`article`,`source`,`published`,`claim`],e.map(e=>[n(e.subject),e.type,n(e.object),e.negated,e.modality,e.attributedTo?.name,e.date?.value??e.date?.relative,e.date?.precision,e.confidence,e.sentence.text,e.article.title,e.article.source,e.article.published,e.id]))}var c=e=>o([`subject`,`type`,`object`,`negated`,`modality`,`support`,`independentSupport`,`confidence`,`firstSeen`,`lastSeen`,`relation`],e.map(e=>[n(e.subject),e.type,n(e.object),e.negated,e.modality,e.support,e.independentSupport,e.confidence,e.firstSeen,e.lastSeen,e.id])),l=e=>o([`kind`,`name`,`speaker`,`source`,`published`,`id`],e.map(e=>[e.__typename,e.__typename===`Quote`?e.text:n(e),e.speaker?.name,e.source,e.published,e.id]));function u(e){let t=new Map;for(let n of e)for(let e of[n.subject,n.object])e&&t.set(e.id,e);let r=[...t.values()].map(e=>`      <node id="${i(e.id)}" label="${i(n(e))}"><attvalues><attvalue for="kind" value="${i(e.__typename)}"/></attvalues></node>`),a=e.filter(e=>e.object).map(e=>`      <edge id="${i(e.id)}" source="${i(e.subject.id)}" target="${i(e.object.id)}" weight="${e.support}" label="${i(e.type)}"><attvalues><attvalue for="negated" value="${e.negated}"/><attvalue for="modality" value="${e.modality}"/><attvalue for="firstSeen" value="${i(e.firstSeen)}"/><attvalue for="lastSeen" value="${i(e.lastSeen)}"/></attvalues></edge>`);return`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${r.join(`
`)}
    </nodes>
    <edges>
${a.join(`
`)}
    </edges>
  </graph>
</gexf>
`}function d(a,o,s,c,l,u){let d=s.map(a=>{let{sentence:o,trigger:s}=a,[c,l]=[Math.max(0,s.start-o.start),Math.max(0,s.end-o.start)],u=s.start>=o.start&&s.end<=o.end,{signs:d}=r(o.text),f=(e,t)=>i(o.text.slice(e,t).split(``).filter((t,n)=>!d.has(e+n)).join(``)),p=o.text.length,m=u?`${f(0,c)}<mark>${f(c,l)}</mark>${f(l,p)}`:f(0,p),h=[a.date?.value??a.date?.relative,a.attributedTo?.name,a.article.title&&t(a.article.title),a.article.source,a.article.published].filter(Boolean).map(e=>`<bdi>${i(e)}</bdi>`).join(` · `);return`<article><h2><bdi>${i(n(a.subject))}</bdi> ${i(e(a.type))} <bdi>${i(n(a.object))}</bdi>${a.negated?` (×)`:``}</h2><blockquote lang="${i(a.article.language)}">${m}</blockquote><p>${h}</p></article>`});return`<!doctype html>
<html lang="${c}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${i(a)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${i(a)}</h1><p>${i(u)} ${i(l)}</p>
${o.map(e=>`<figure>${e}</figure>`).join(`
`)}
${d.join(`
`)}
</body></html>
`}export{s as csv,l as csvOfThings,c as csvOfTies,d as dossier,u as gexf};