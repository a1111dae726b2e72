import{f as e,t}from"./model.js";import{escape as n}from"./save.js";var r=e=>{let t=String(e??``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n};function i(e){return`﻿`+[[`subject`,`type`,`object`,`negated`,`modality`,`attributedTo`,`date`,`precision`,`confidence`,`sentence`,`article`,`source`,`published`,`claim`],...e.map(e=>[t(e.subject),e.type,t(e.object),e.negated,e.modality,e.attributedTo?.name,e.date?.value??e.date?.relative,e.date?.precision,e.confidence,e.sentence.text,e.article.title,e.article.source,e.article.published,e.id])].map(e=>e.map(r).join(`,`)).join(`\r
`)+`\r
`}function a(e){let r=new Map;for(let t of e)for(let e of[t.subject,t.object])e&&r.set(e.id,e);let i=[...r.values()].map(e=>`      <node id="${n(e.id)}" label="${n(t(e))}"><attvalues><attvalue for="kind" value="${n(e.__typename)}"/></attvalues></node>`),a=e.filter(e=>e.object).map(e=>`      <edge id="${n(e.id)}" source="${n(e.subject.id)}" target="${n(e.object.id)}" weight="${e.support}" label="${n(e.type)}"><attvalues><attvalue for="negated" value="${e.negated}"/><attvalue for="modality" value="${e.modality}"/><attvalue for="firstSeen" value="${n(e.firstSeen)}"/><attvalue for="lastSeen" value="${n(e.lastSeen)}"/></attvalues></edge>`);return`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${i.join(`
`)}
    </nodes>
    <edges>
${a.join(`
`)}
    </edges>
  </graph>
</gexf>
`}function o(r,i,a,o,s,c){let l=a.map(r=>{let{sentence:i,trigger:a}=r,[o,s]=[Math.max(0,a.start-i.start),Math.max(0,a.end-i.start)],c=a.start>=i.start&&a.end<=i.end?`${n(i.text.slice(0,o))}<mark>${n(i.text.slice(o,s))}</mark>${n(i.text.slice(s))}`:n(i.text),l=[r.date?.value??r.date?.relative,r.attributedTo?.name,r.article.title,r.article.source,r.article.published].filter(Boolean).map(e=>`<bdi>${n(e)}</bdi>`).join(` · `);return`<article><h2><bdi>${n(t(r.subject))}</bdi> ${n(e(r.type))} <bdi>${n(t(r.object))}</bdi>${r.negated?` (×)`:``}</h2><blockquote lang="${n(r.article.language)}">${c}</blockquote><p>${l}</p></article>`});return`<!doctype html>
<html lang="${o}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${n(r)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${n(r)}</h1><p>${n(c)} ${n(s)}</p>
${i.map(e=>`<figure>${e}</figure>`).join(`
`)}
${l.join(`
`)}
</body></html>
`}export{i as csv,o as dossier,a as gexf};