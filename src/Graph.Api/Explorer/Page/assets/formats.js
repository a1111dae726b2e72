import{A as e,P as t,a as n,b as r,k as i,n as a,u as o,w as s}from"./model.js";import{escape as c}from"./save.js";var l=e=>{let t=String(e??``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n},u=(e,t)=>`﻿`+[e,...t].map(e=>e.map(l).join(`,`)).join(`\r
`)+`\r
`;function d(e){return u([`subject`,`type`,`object`,`negated`,`modality`,`attributedTo`,`date`,`precision`,`confidence`,`sentence`,`article`,`source`,`published`,`claim`],e.map(e=>[a(e.subject),e.type,a(e.object),e.negated,e.modality,e.attributedTo?.name,e.date?.value??e.date?.relative,e.date?.precision,e.confidence,e.sentence.text,e.article.title,e.article.source,e.article.published,e.id]))}var f=e=>u([`subject`,`type`,`object`,`negated`,`modality`,`support`,`independentSupport`,`confidence`,`firstSeen`,`lastSeen`,`relation`],e.map(e=>[a(e.subject),e.type,a(e.object),e.negated,e.modality,e.support,e.independentSupport,e.confidence,e.firstSeen,e.lastSeen,e.id])),p=e=>u([`kind`,`name`,`speaker`,`source`,`published`,`id`],e.map(e=>[e.__typename,e.__typename===`Quote`?e.text:a(e),e.speaker?.name,o(e).source,o(e).published,e.id]));function m(e){let t=new Map;for(let n of e)for(let e of[n.subject,n.object])e&&t.set(e.id,e);let n=[...t.values()].map(e=>`      <node id="${c(e.id)}" label="${c(a(e))}"><attvalues><attvalue for="kind" value="${c(e.__typename)}"/></attvalues></node>`),r=e.filter(e=>e.object).map(e=>`      <edge id="${c(e.id)}" source="${c(e.subject.id)}" target="${c(e.object.id)}" weight="${e.support}" label="${c(e.type)}"><attvalues><attvalue for="negated" value="${e.negated}"/><attvalue for="modality" value="${e.modality}"/><attvalue for="firstSeen" value="${c(e.firstSeen)}"/><attvalue for="lastSeen" value="${c(e.lastSeen)}"/></attvalues></edge>`);return`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${n.join(`
`)}
    </nodes>
    <edges>
${r.join(`
`)}
    </edges>
  </graph>
</gexf>
`}function h(o,l,u,d,f,p){let m=u.map(o=>{let{sentence:l,trigger:u}=o,[d,p]=[Math.max(0,u.start-l.start),Math.max(0,u.end-l.start)],m=u.start>=l.start&&u.end<=l.end,{signs:h}=r(l.text),g=(e,t)=>c(l.text.slice(e,t).split(``).filter((t,n)=>!h.has(e+n)).join(``)),_=l.text.length,v=m?`${g(0,d)}<mark>${g(d,p)}</mark>${g(p,_)}`:g(0,_),{article:y,attributedTo:b,date:x}=o,[S,C]=[[s(x?.value,x?.precision)||x?.relative,b&&`${e.value.accordingTo} ${b.name}`],[y.source,s(y.published)]].map(e=>e.filter(Boolean).map(e=>`<bdi>${c(e)}</bdi>`)),w=`<a href="${c(new URL(t(`article`,y.id,{claim:o.id}),f).href)}"><bdi>${c(a({__typename:`Article`,...y}))}</bdi></a>`,T=[...S,w,...C].join(` · `),E=n(o);return`<article><h2><bdi>${c(a(o.subject))}</bdi> ${c(i(o.type))} <bdi>${c(a(o.object))}</bdi>${E&&` (${c(E)})`}</h2><blockquote lang="${c(o.article.language)}">${v}</blockquote><p>${T}</p></article>`});return`<!doctype html>
<html lang="${d}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${c(o)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}a{color:#1b4f8f}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${c(o)}</h1><p>${c(p)} ${c(f)}</p>
${l.map(e=>`<figure>${e}</figure>`).join(`
`)}
${m.join(`
`)}
</body></html>
`}export{d as csv,p as csvOfThings,f as csvOfTies,h as dossier,m as gexf};