import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { readUnitsInHeading, readUnitsInSentence } from '../../../parsers/normalise/units-in-sentence.ts';

const NONE = collectAbbreviations([]);

interface Told {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly monitor?: readonly string[];
}

const SENTENCES: readonly (readonly [string, Told])[] = [
  // decision of a university (2026), directive of Long An (2009): staff as a field of a room, and who is asked in a later clause
  [
    'Phòng Tổ chức - Cán bộ chủ trì, phối hợp với Phòng Tài chính - Kế toán tổ chức thực hiện.',
    { lead: ['Phòng Tổ chức - Cán bộ'], support: ['Phòng Tài chính - Kế toán'] },
  ],
  // plans of 2024 to 2026: who helps behind the one that leads, lists that go on behind ";", who does it at the end
  [
    'In tờ rơi. Giao Sở Y tế chủ trì, Sở Tài chính và các cơ quan liên quan phối hợp thực hiện; xong trong quý II.',
    { support: ['Sở Tài chính', 'các cơ quan liên quan'] },
  ],
  [
    'Giao Sở Y tế chủ trì, Sở Tài chính, Văn phòng UBND tỉnh phối hợp thực hiện; hoàn thành trước ngày 30/6.',
    { lead: ['Sở Y tế'], support: ['Sở Tài chính', 'Văn phòng Ủy ban nhân dân tỉnh'] },
  ],
  [
    'Phòng Hành chính chủ trì, Công đoàn, Đoàn Thanh niên phối hợp chỉnh trang khuôn viên.',
    { lead: ['Phòng Hành chính'], support: ['Công đoàn', 'Đoàn Thanh niên'] },
  ],
  [
    'Phối hợp Sở Công Thương, Sở Tài chính; UBND các xã, phường rà soát, thống kê diện tích.',
    { support: ['Sở Công Thương', 'Sở Tài chính', 'Ủy ban nhân dân các xã, phường'] },
  ],
  [
    'Sở Y tế phối hợp với Sở Công Thương; UBND các xã thực hiện Kế hoạch.',
    { lead: ['Sở Y tế'], support: ['Sở Công Thương', 'Ủy ban nhân dân các xã'] },
  ],
  ['Kiện toàn Ban Chỉ đạo (hoàn thành trong tháng 8/2025 - giao Phòng Kinh tế tham mưu).', { lead: ['Phòng Kinh tế'] }],
  [
    'Mô hình chăn nuôi bò: hỗ trợ 15 hộ; thực hiện trong quý IV/2025; Trung tâm Dịch vụ tổng hợp thực hiện.',
    { lead: ['Trung tâm Dịch vụ tổng hợp'] },
  ],
  [
    'Phúc tra nguồn nhập ngũ; Ban CHQS huyện chủ trì, phối hợp với Công an huyện.',
    { lead: ['Ban Chỉ huy Quân sự huyện'], support: ['Công an huyện'] },
  ],
  ['Khám tuyển: Hội đồng khám sức khỏe huyện thực hiện từ ngày 01/11.', { lead: ['Hội đồng khám sức khỏe huyện'] }],
  [
    'Thanh tra huyện chủ trì, phối hợp với Huyện đoàn; Phòng Y tế; Phòng Nội vụ biên soạn tài liệu; xong trước ngày 25/7.',
    { lead: ['Thanh tra huyện'], support: ['Huyện đoàn', 'Phòng Y tế', 'Phòng Nội vụ'] },
  ],
  [
    'Kiểm tra an toàn hồ đập - Phòng Văn hóa - Xã hội chủ trì, hoàn thành trong tháng 9/2024.',
    { lead: ['Phòng Văn hóa - Xã hội'] },
  ],
  ['Đối với Tỉnh Đoàn: Tham mưu ban hành chính sách hỗ trợ du lịch.', { lead: ['Tỉnh Đoàn'] }],
  [
    'Đối với Bệnh viện Y học cổ truyền tỉnh: Rà soát, yêu cầu các cơ sở dừng hoạt động.',
    { lead: ['Bệnh viện Y học cổ truyền tỉnh'] },
  ],
  ['Định kỳ hằng tháng, Công đoàn trường kiểm tra bếp ăn.', { lead: ['Công đoàn trường'] }],
  [
    'Phối hợp với các trường học trên địa bàn huyện phát lệnh gọi nhập ngũ.',
    { support: ['các trường học trên địa bàn huyện'] },
  ],
  ['Bước 1. Các trường tổ chức Hội thi cấp trường.', { lead: ['Các trường'] }],
  ['Quý II/2025: Triển khai bệnh án điện tử tại khoa Nội, khoa Nhi; các khoa còn lại triển khai sau.', {}],
  [
    'Phòng Kế hoạch tổng hợp - Chỉ đạo tuyến: đầu mối xây dựng kế hoạch.',
    { lead: ['Phòng Kế hoạch tổng hợp - Chỉ đạo tuyến'] },
  ],
  ['Phòng Tổ chức cán bộ chịu trách nhiệm sửa chữa.', { lead: ['Phòng Tổ chức cán bộ'] }],
  [
    'Chủ trì, phối hợp với các sở, ban, ngành đầu tư bãi đỗ xe, các phòng chuyên môn kiểm tra hồ đập.',
    { support: ['các sở, ban, ngành'] },
  ],
  [
    'Thanh tra Sở phối hợp với các bệnh viện trong và ngoài công lập kiện toàn lực lượng.',
    { lead: ['Thanh tra Sở'], support: ['các bệnh viện trong và ngoài công lập'] },
  ],
  [
    'Phối hợp với Ban Tổ chức - Kiểm tra tổ chức sơ tuyển, Hội LHPN cơ sở bồi dưỡng kỹ năng.',
    { support: ['Ban Tổ chức - Kiểm tra'] },
  ],
  ['Phối hợp với Hội LHPN cơ sở bồi dưỡng kỹ năng số.', { support: ['Hội Liên hiệp Phụ nữ cơ sở'] }],
  ['Phối hợp với Ban Quản lý dự án đầu tư xây dựng lập phương án.', { support: ['Ban Quản lý dự án đầu tư xây dựng'] }],
  ['Trung tâm phối hợp với doanh nghiệp tổ chức đào tạo.', { lead: ['Trung tâm'], support: ['doanh nghiệp'] }],
  [
    'Sở Kế hoạch và Đầu tư hướng dẫn xây dựng kế hoạch; Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các sở, ngành gửi dự thảo.',
    { lead: ['Sở Kế hoạch và Đầu tư', 'thủ trưởng các sở, ngành'] },
  ],
  // plans of communes on drowning, drugs and the old (2025): who heads a team leads, who stands in for them supports
  [
    'Giao đồng chí Lê Văn Cường làm Trưởng đoàn, đồng chí Phạm Văn Dũng làm Phó Trưởng đoàn kiểm tra liên ngành.',
    { lead: ['đồng chí Lê Văn Cường'], support: ['đồng chí Phạm Văn Dũng'] },
  ],
  [
    'Đoàn kiểm tra do Phó Chủ tịch UBND huyện làm Trưởng đoàn, Trưởng phòng Y tế làm Phó Trưởng đoàn.',
    { lead: ['Phó Chủ tịch Ủy ban nhân dân huyện'], support: ['Trưởng phòng Y tế'] },
  ],
  ['Thành lập Tổ giúp việc do đồng chí Nguyễn Văn An làm Tổ trưởng.', {}],
  // Công văn 7103/UBND-TH (Lào Cai 2026), plan of a school of 2026
  ['Định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh, Bộ Tài chính về tình hình quản lý, sử dụng tài sản.', {}],
  ['Giáo viên chủ động sử dụng học liệu số, giao nhiệm vụ tự học.', { lead: ['Giáo viên'] }],
  ['Các bộ phận, cá nhân nghiêm túc thực hiện Kế hoạch.', { lead: ['Các bộ phận, cá nhân'] }],
  // orders and conclusions of 2023 and 2025, as newspapers and portals of provinces print them
  ['Giao Bộ Nội vụ kiểm tra, đôn đốc các địa phương tuyển dụng giáo viên.', { lead: ['Bộ Nội vụ'] }],
  ['Giao Vụ Kiểm tra theo dõi việc thực hiện.', { lead: ['Vụ Kiểm tra'] }],
  // plans of districts on reform: a meeting, and a centre with a verb in its name
  ['Hằng tháng, giao ban chuyên đề về cải cách hành chính.', {}],
  ['Giao ban quản lý chợ rà soát danh mục.', { lead: ['ban quản lý chợ'] }],
  [
    'Trung tâm Trợ giúp pháp lý nhà nước lồng ghép truyền thông tại cơ sở.',
    { lead: ['Trung tâm Trợ giúp pháp lý nhà nước'] },
  ],
  [
    'Đảng ủy Quốc hội được giao chủ trì, phối hợp với Đảng ủy Chính phủ chỉ đạo sửa đổi một số điều của Hiến pháp.',
    { lead: ['Đảng ủy Quốc hội'], support: ['Đảng ủy Chính phủ'] },
  ],
  ['Bên cạnh đó, Sở Y tế rà soát nhu cầu nhân lực.', { lead: ['Sở Y tế'] }],
  [
    'Giao Sở Tài chính, Sở Nội vụ, căn cứ khả năng ngân sách, tham mưu bố trí kinh phí.',
    { lead: ['Sở Tài chính', 'Sở Nội vụ'] },
  ],
  [
    'UBND các huyện, thành phố, thị xã: phân công cán bộ phụ trách; gửi danh sách về Sở Nội vụ.',
    { lead: ['Ủy ban nhân dân các huyện, thành phố, thị xã'] },
  ],
  [
    'Các đoàn thể: Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên vận động hội viên tham gia.',
    { lead: ['Hội Nông dân', 'Hội Phụ nữ', 'Đoàn Thanh niên'] },
  ],
  // letters of provinces and notices of wards
  ['Đối với các cơ quan báo chí: đề nghị tăng thời lượng tuyên truyền.', { lead: ['các cơ quan báo chí'] }],
  ['Đối với Công an tỉnh: yêu cầu tăng cường tuần tra.', { lead: ['Công an tỉnh'] }],
  ['Đối với UBND các xã: tổ chức rà soát hộ nghèo.', { lead: ['Ủy ban nhân dân các xã'] }],
  ['Đối với các doanh nghiệp vi phạm: xử lý nghiêm theo quy định.', {}],
  ['Ban Thường vụ Đảng ủy xã đề nghị toàn thể cán bộ, đảng viên và Nhân dân chấp hành.', {}],
  ['Ban Chỉ huy phòng chống thiên tai: theo dõi sát diễn biến bão.', { lead: ['Ban Chỉ huy phòng chống thiên tai'] }],
  [
    'UBND huyện yêu cầu các ngành, các địa phương ngay sau khi nhận chỉ tiêu giao, chủ động xây dựng kế hoạch.',
    { lead: ['các ngành', 'các địa phương'] },
  ],
  ['Đối với các dự án chậm tiến độ: đề nghị thu hồi.', {}],
  [
    'Giao công an phường, tổ quản lý trật tự đô thị, tổ thanh tra xây dựng phối hợp với các đoàn thể tổ chức giải tỏa.',
    {
      lead: ['công an phường', 'tổ quản lý trật tự đô thị', 'tổ thanh tra xây dựng'],
      support: ['các đoàn thể'],
    },
  ],
  ['Các xã, phường: Tổ chức tuyên truyền, vận động nhân dân.', { lead: ['Các xã, phường'] }],
  [
    'Sở Y tế chủ trì, phối hợp với các cơ quan chủ trì dự án, tiểu dự án tham mưu thành lập Đoàn giám sát.',
    { lead: ['Sở Y tế'], support: ['các cơ quan chủ trì dự án, tiểu dự án'] },
  ],
  [
    'Giao Sở Tài chính, các sở liên quan trong quá trình chuẩn bị các đề án rà soát quy định.',
    { lead: ['Sở Tài chính', 'các sở liên quan'] },
  ],
  // the last article of decisions of Bình Phước (2011) and of others
  [
    'Các ông (bà): Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính, Chủ tịch UBND các huyện, thị xã chịu trách nhiệm thi hành Quyết định này./.',
    {
      lead: [
        'Chánh Văn phòng Ủy ban nhân dân tỉnh',
        'Giám đốc Sở Tài chính',
        'Chủ tịch Ủy ban nhân dân các huyện, thị xã',
      ],
    },
  ],
  [
    'Các ông, bà Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'Giám đốc Sở Tài chính'] },
  ],
  [
    'Đề nghị UBMTTQ Việt Nam xã vận động Nhân dân hiến đất; UBMTTQ và các đoàn thể phối hợp tuyên truyền.',
    { lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'], support: ['Ủy ban Mặt trận Tổ quốc', 'các đoàn thể'] },
  ],
  [
    'Các đồng chí: Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'Giám đốc Sở Tài chính'] },
  ],
  // a decision of the Prime Minister (2021), a letter and a decision of Gia Lai (2010) and Ninh Thuận (2007), one of a commune (2026)
  [
    'Các Bộ trưởng: Tài chính, Nông nghiệp và Phát triển nông thôn chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn'] },
  ],
  [
    'Trung tâm nghiên cứu giống cây trồng tỉnh liên hệ tiếp nhận 20 tấn giống ngô.',
    { lead: ['Trung tâm nghiên cứu giống cây trồng tỉnh'] },
  ],
  [
    'Sở Kế hoạch và Đầu tư - cơ quan thường trực Ban vì sự tiến bộ phụ nữ tỉnh giúp Ban chỉ đạo triển khai Kế hoạch.',
    { lead: ['Sở Kế hoạch và Đầu tư'] },
  ],
  [
    'Chánh Văn phòng HĐND và UBND xã, Trưởng phòng Kinh tế xã chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Trưởng phòng Kinh tế xã'] },
  ],
  // a letter of the Government Office (2026), a decision of the province of Bắc Kạn (2021), plans of a school and of a Party board
  [
    'Giao các Bộ: Công an, Tài chính, Nông nghiệp và Môi trường có ý kiến trước ngày 10 tháng 5 năm 2026.',
    { lead: ['Bộ Công an', 'Bộ Tài chính', 'Bộ Nông nghiệp và Môi trường'] },
  ],
  [
    'Giao các Sở: KH&ĐT, Nông nghiệp và PTNT, UBND thành phố Vinh hoàn thành trước ngày 30/6/2024.',
    {
      lead: ['Sở Kế hoạch và Đầu tư', 'Sở Nông nghiệp và Phát triển nông thôn', 'Ủy ban nhân dân thành phố Vinh'],
    },
  ],
  [
    'Thủ trưởng các cơ quan: Văn phòng UBND tỉnh, Sở Nội vụ, Chủ tịch UBND các huyện căn cứ Quyết định thi hành./.',
    { lead: ['Văn phòng Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'Chủ tịch Ủy ban nhân dân các huyện'] },
  ],
  [
    'Yêu cầu các Sở: Y tế, Công Thương và Công an tỉnh kiểm tra việc chấp hành.',
    { lead: ['Sở Y tế', 'Sở Công Thương', 'Công an tỉnh'] },
  ],
  [
    'Giám đốc các Sở: Tài chính; Nội vụ; Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Giám đốc Sở Tài chính', 'Giám đốc Sở Nội vụ', 'Chủ tịch Ủy ban nhân dân các huyện'] },
  ],
  [
    'Các Bộ: Công an, Quốc phòng chỉ đạo lực lượng chức năng hỗ trợ địa phương.',
    { lead: ['Bộ Công an', 'Bộ Quốc phòng'] },
  ],
  [
    'Giao Văn phòng chủ trì, phối hợp các phòng, đơn vị liên quan triển khai thực hiện Kế hoạch.',
    { lead: ['Văn phòng'], support: ['các phòng, đơn vị liên quan'] },
  ],
  [
    'Nắm bắt khó khăn của học sinh; phối hợp với nhà trường hỗ trợ và nhắc nhở việc học tập.',
    { support: ['nhà trường'] },
  ],
  // Kế hoạch 1366/KH-UBND năm 2023 của tỉnh Hải Dương, and a plan of a district's union
  [
    'Các Sở: Y tế, Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch theo chức năng hướng dẫn công bố chất lượng.',
    { lead: ['Sở Y tế', 'Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'] },
  ],
  [
    'Phòng GD&ĐT: Chỉ đạo các trường; phối hợp với Huyện đoàn kiểm tra.',
    { lead: ['Phòng Giáo dục và Đào tạo'], support: ['Huyện đoàn'] },
  ],
  // a decision of the province of Hậu Giang (2025): a list longer than any other
  [
    'Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các Sở: Nội vụ, Giáo dục và Đào tạo, Khoa học và Công nghệ, Y tế; Thủ trưởng các cơ quan, đơn vị có liên quan; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố và Bí thư Tỉnh đoàn chịu trách nhiệm thi hành Quyết định này.',
    {
      lead: [
        'Chánh Văn phòng Ủy ban nhân dân tỉnh',
        'Giám đốc Sở Nội vụ',
        'Giám đốc Sở Giáo dục và Đào tạo',
        'Giám đốc Sở Khoa học và Công nghệ',
        'Giám đốc Sở Y tế',
        'Thủ trưởng các cơ quan, đơn vị có liên quan',
        'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
        'Bí thư Tỉnh đoàn',
      ],
    },
  ],
  [
    'UBND các huyện, thành phố trước ngày 31/7/2023 ban hành kế hoạch cụ thể.',
    { lead: ['Ủy ban nhân dân các huyện, thành phố'] },
  ],
  // a plan of the steering committee 35 of the Party in Gia Lai (2026)
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì; Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh phối hợp.',
    { lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], support: ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'] },
  ],
  ['Tổ Thư ký viết ít nhất 02 bài/quý.', { lead: ['Tổ Thư ký'] }],
  // a plan of the Party in a commune of Khánh Hòa (2026)
  ['Cơ quan thường trực: Văn phòng Đảng ủy chịu trách nhiệm theo dõi, tổng hợp.', { lead: ['Văn phòng Đảng ủy'] }],
  ['Chủ thể OCOP: Sản xuất đúng quy trình.', { lead: ['Chủ thể OCOP'] }],
  // plans of the Party in a commune, of clearing land, and a telegram before a storm
  [
    'Các đồng chí Đảng ủy viên được phân công phụ trách chi bộ trực tiếp chỉ đạo, duyệt nội dung đại hội.',
    { lead: ['Các đồng chí Đảng ủy viên được phân công phụ trách chi bộ'] },
  ],
  [
    'Trung tâm Phát triển quỹ đất huyện phối hợp UBND các xã Lộc An, Long An kiểm đếm tài sản của 1.126 hộ.',
    { lead: ['Trung tâm Phát triển quỹ đất huyện'], support: ['Ủy ban nhân dân các xã Lộc An, Long An'] },
  ],
  [
    'Chủ tịch UBND các xã, phường, đặc khu tạm hoãn các cuộc họp không cấp thiết.',
    { lead: ['Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu'] },
  ],
  // a letter of the district of Bảo Lâm (2024), a plan of Sở Y tế Khánh Hòa (2025) and one of a school
  [
    'Riêng Ban Quản lý dự án đầu tư xây dựng huyện rà soát các công trình chưa thực hiện.',
    { lead: ['Ban Quản lý dự án đầu tư xây dựng huyện'] },
  ],
  [
    'Bệnh viện đa khoa tỉnh, các Trung tâm Y tế khu vực sẵn sàng phương án cấp cứu, điều trị.',
    { lead: ['Bệnh viện đa khoa tỉnh', 'các Trung tâm Y tế khu vực'] },
  ],
  ['Đoàn trường: Xây dựng kế hoạch chi tiết.', { lead: ['Đoàn trường'] }],
  // Kế hoạch 7822/KH-UBND năm 2021 của tỉnh Bến Tre, and a conclusion of the province of Phú Yên
  [
    'UBND các huyện: Ba Tri, Bình Đại, Thạnh Phú xây dựng kế hoạch của huyện.',
    { lead: ['Ủy ban nhân dân các huyện: Ba Tri, Bình Đại, Thạnh Phú'] },
  ],
  ['UBND các huyện, thành phố: Chỉ đạo các phòng, ban triển khai.', { lead: ['Ủy ban nhân dân các huyện, thành phố'] }],
  [
    'Giao Sở Xây dựng chủ trì, cùng với Sở Tài chính, UBND thành phố Tuy Hòa rà soát quỹ đất.',
    { lead: ['Sở Xây dựng'], support: ['Sở Tài chính', 'Ủy ban nhân dân thành phố Tuy Hòa'] },
  ],
  ['Đề nghị Công an huyện có phương án đảm bảo an ninh.', { lead: ['Công an huyện'] }],
  [
    'Đề nghị Ủy ban MTTQ Việt Nam phường và các tổ chức thành viên giám sát việc thực hiện Kế hoạch.',
    { lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'các tổ chức thành viên'] },
  ],
  [
    'Đề nghị UB MTTQ huyện và các đoàn thể: đẩy mạnh phong trào thi đua.',
    { lead: ['Ủy ban Mặt trận Tổ quốc huyện', 'các đoàn thể'] },
  ],
  [
    'Phân công đồng chí Chánh Văn phòng HĐND và UBND thị xã làm Trưởng đoàn kiểm tra.',
    { lead: ['đồng chí Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thị xã'] },
  ],
  ['Mời Ủy ban MTTQ Việt Nam huyện giám sát.', { lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện'] }],
  ['Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng nội dung tuyên truyền.', { lead: ['Ban Tuyên giáo Tỉnh ủy'] }],
  [
    'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện.',
    { lead: ['Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy'] },
  ],
  // Quyết định 1528/QĐ-UBND năm 2021 của tỉnh Bình Định
  [
    'Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Lao động - Thương binh và Xã hội, Nội vụ; Chủ tịch UBND các huyện chịu trách nhiệm thi hành.',
    {
      lead: [
        'Chánh Văn phòng Ủy ban nhân dân tỉnh',
        'Giám đốc Sở Lao động - Thương binh và Xã hội',
        'Giám đốc Sở Nội vụ',
        'Chủ tịch Ủy ban nhân dân các huyện',
      ],
    },
  ],
  // Kế hoạch 9237/KH-UBND năm 2014 của thành phố Hải Phòng
  ['Theo dõi, đôn đốc các sở, ngành, UBND các quận, huyện thực hiện Kế hoạch này;', {}],
  [
    'Nhận được Công văn này, yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai.',
    { lead: ['các cơ quan, đơn vị, địa phương'] },
  ],
  [
    'Ban Quản lý Khu kinh tế Hải Phòng, Công ty TNHH MTV Môi trường đô thị Hải Phòng tổ chức phân loại, thu gom túi ni lông.',
    { lead: ['Ban Quản lý Khu kinh tế Hải Phòng', 'Công ty TNHH MTV Môi trường đô thị Hải Phòng'] },
  ],
  // Kế hoạch 09/KH-UBND năm 2014 của thành phố Hà Nội
  [
    'Các Sở: Kế hoạch và Đầu tư, Nội vụ, Lao động - Thương binh và Xã hội theo chức năng, nhiệm vụ phối hợp với Sở Giáo dục và Đào tạo thực hiện Kế hoạch.',
    {
      lead: ['Sở Kế hoạch và Đầu tư', 'Sở Nội vụ', 'Sở Lao động - Thương binh và Xã hội'],
      support: ['Sở Giáo dục và Đào tạo'],
    },
  ],
  // Kế hoạch 08/KH-HĐPH năm 2024 của huyện Văn Yên
  [
    'Phòng Văn hóa và Thông tin treo băng rôn; Trung tâm Truyền thông và Văn hóa huyện tăng thời lượng phát sóng.',
    { lead: ['Phòng Văn hóa và Thông tin', 'Trung tâm Truyền thông và Văn hóa huyện'] },
  ],
  // Quyết định 2658/QĐ-BTP năm 2020
  [
    'Chánh Văn phòng, Vụ trưởng Vụ Phổ biến, giáo dục pháp luật chịu trách nhiệm thi hành Quyết định này.',
    { lead: ['Chánh Văn phòng', 'Vụ trưởng Vụ Phổ biến, giáo dục pháp luật'] },
  ],
  // Kế hoạch 70/KH-UBND năm 2025 của thành phố Cần Thơ
  [
    'Các sở, ban, ngành thành phố và Ủy ban nhân dân xã, phường, trong phạm vi nhiệm vụ, quyền hạn của mình, chịu trách nhiệm thực hiện đúng tiến độ.',
    { lead: ['Các sở, ban, ngành thành phố', 'Ủy ban nhân dân xã, phường'] },
  ],
  // Thông báo 390/TB-VPCP năm 2025
  [
    'Các Bộ: Công an, Công Thương, Y tế theo chức năng, nhiệm vụ được giao chủ động chỉ đạo.',
    { lead: ['Bộ Công an', 'Bộ Công Thương', 'Bộ Y tế'] },
  ],
  ['Giao Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo.', { lead: ['Phó Thủ tướng Trần Hồng Hà'] }],
  // Quyết định 503/QĐ-UBND năm 2019 của tỉnh Kon Tum
  [
    'Đối với bão: Khi bão cách bờ 500 km, Văn phòng Thường trực Ban Chỉ huy tổ chức trực ban.',
    { lead: ['Văn phòng Thường trực Ban Chỉ huy'] },
  ],
  [
    'Ủy ban Kiểm tra Huyện ủy chủ trì, phối hợp với các cơ quan tham mưu, giúp việc Huyện ủy thành lập các đoàn kiểm tra.',
    { lead: ['Ủy ban Kiểm tra Huyện ủy'], support: ['các cơ quan tham mưu, giúp việc Huyện ủy'] },
  ],
  // Kế hoạch 3215/KH-CT năm 2025 của Cục Thuế
  [
    'Ban Công nghệ, chuyển đổi số và tự động hóa: Nâng cấp ứng dụng.',
    { lead: ['Ban Công nghệ, chuyển đổi số và tự động hóa'] },
  ],
  [
    'Đề ra các giải pháp nâng cao chất lượng dịch vụ cho người dân, tổ chức, doanh nghiệp; chú trọng những nội dung như: Mở rộng hình thức tuyên truyền.',
    {},
  ],
  ['Kế toán: Dự trù kinh phí.', { lead: ['Kế toán'] }],
  // Công văn 07/CV-NTM năm 2023 của xã Thanh Bình Thịnh
  [
    'Yêu cầu các thôn nhất là các thôn chưa đạt chuẩn khu dân cư kiểu mẫu tập trung huy động nguồn lực.',
    { lead: ['các thôn'] },
  ],
  [
    'Thực hiện Công điện số 116/CĐ-TTg ngày 14/11/2024 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành:',
    { lead: ['các sở, ban, ngành'] },
  ],
  ['Giáo viên chủ nhiệm: hướng dẫn phụ huynh cài đặt ứng dụng.', { lead: ['Giáo viên chủ nhiệm'] }],
  // Kế hoạch 189/KH-UBND năm 2024 của tỉnh Sơn La
  [
    'Sở Y tế: Phối hợp với ngành Thú y phòng, chống bệnh Dại, cúm gia cầm lây sang người.',
    { lead: ['Sở Y tế'], support: ['ngành Thú y'] },
  ],
  // Kế hoạch 36/KH-UBND năm 2025 của xã Xuân Tín
  [
    'Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy quân sự xã phối hợp tuần tra ban đêm.',
    { lead: ['Trưởng Công an xã', 'Chỉ huy trưởng Ban Chỉ huy quân sự xã'] },
  ],
  [
    'Thành viên Ban Chỉ đạo theo nhiệm vụ được phân công đôn đốc, kiểm tra cơ sở.',
    { lead: ['Thành viên Ban Chỉ đạo'] },
  ],
  ['Các hợp tác xã, tổ hợp tác thực hiện nghiêm quy trình kỹ thuật.', { lead: ['Các hợp tác xã, tổ hợp tác'] }],
  // Kế hoạch 12/KH-UBND năm 2024 của thị xã Hồng Lĩnh
  // Kế hoạch phòng, chống HIV/AIDS của tỉnh Cà Mau
  ['Chế độ báo cáo: Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 05/6', { lead: ['Các đơn vị'] }],
  ['Tham mưu UBND thị xã, Hội đồng phối hợp PBGDPL tổ chức triển khai Kế hoạch này', {}],
  [
    'Các cơ quan chuyên môn thuộc huyện, UBND các xã căn cứ nhiệm vụ được giao tại Kế hoạch này có trách nhiệm xây dựng Kế hoạch để triển khai thực hiện và báo cáo kết quả thực hiện định kỳ theo quy định cho UBND huyện (qua Phòng Nội vụ - Lao động - TB&XH) để theo dõi, chỉ đạo. Thời gian hoàn thành trước ngày 19/02/2023.',
    { lead: ['Các cơ quan chuyên môn thuộc huyện', 'Ủy ban nhân dân các xã'], monitor: ['Ủy ban nhân dân huyện'] },
  ],
  [
    'Phòng Nội vụ - Lao động - TB&XH có trách nhiệm giúp UBND huyện theo dõi, kiểm tra, đôn đốc; định kỳ tổng hợp, báo cáo kết quả thực hiện cho UBND huyện, Sở Nội vụ theo quy định.',
    { lead: ['Phòng Nội vụ - Lao động - Thương binh và Xã hội'] },
  ],
  [
    'Văn phòng UBND xã, các công chức có liên quan có trách nhiệm hướng dẫn, đôn đốc',
    { lead: ['Văn phòng Ủy ban nhân dân xã', 'các công chức có liên quan'] },
  ],
  ['Công chức Văn hóa-xã hội tham mưu đẩy mạnh công tác thông tin', { lead: ['Công chức Văn hóa-xã hội'] }],
  [
    'Đề nghị Thường trực HĐND xã, Ủy ban Mặt trận Tổ quốc xã tăng cường giám sát việc thực hiện CCHC',
    { lead: ['Thường trực Hội đồng nhân dân xã', 'Ủy ban Mặt trận Tổ quốc xã'] },
  ],
  [
    'Văn phòng UBND tỉnh đề nghị các phòng, ban, trung tâm căn cứ chức năng nhiệm vụ được giao, tham gia ý kiến',
    { lead: ['các phòng, ban, trung tâm'] },
  ],
  ['UBND tỉnh chỉ đạo Sở Tài chính tham mưu bổ sung kinh phí', { lead: ['Sở Tài chính'] }],
  ['UBND tỉnh cũng chỉ đạo Sở tài chính tham mưu bổ sung kinh phí', { lead: ['Sở tài chính'] }],
  [
    'Chủ tịch UBND huyện chỉ đạo Công an huyện chủ trì, phối hợp với Phòng Nội vụ kiểm tra',
    { lead: ['Công an huyện'], support: ['Phòng Nội vụ'] },
  ],
  ['UBND xã chỉ đạo, kiểm tra việc thực hiện', { lead: ['Ủy ban nhân dân xã'] }],
  ['UBND huyện chỉ đạo các xã rà soát hộ nghèo', { lead: ['Ủy ban nhân dân huyện'] }],
  [
    'Tổ Quản lý đô thị phường kết hợp với Công an phường, các tổ dân phố tuyên truyền',
    { lead: ['Tổ Quản lý đô thị phường'], support: ['Công an phường', 'các tổ dân phố'] },
  ],
  ['UBND tỉnh cũng yêu cầu Sở Tài chính bố trí ngân sách kịp thời', { lead: ['Sở Tài chính'] }],
  [
    'Đề nghị các phòng, ban, trung tâm quan tâm phối hợp thực hiện và gửi ý kiến',
    { lead: ['các phòng, ban, trung tâm'] },
  ],
  [
    'Giao Phòng Tổng hợp Văn xã (Đồng chí Tú) tổng hợp báo cáo kết quả',
    { lead: ['Phòng Tổng hợp Văn xã (Đồng chí Tú)'] },
  ],
  [
    'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan tham mưu UBND tỉnh',
    { lead: ['Sở Nội vụ'], support: ['Sở Tài chính', 'các cơ quan liên quan'] },
  ],
  [
    'Sở Tài chính phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Sở Xây dựng, Sở Lao động - Thương binh và Xã hội, Ban Dân tộc tỉnh và các cơ quan, đơn vị liên quan kịp thời tham mưu',
    {
      lead: ['Sở Tài chính'],
      support: [
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
        'Sở Xây dựng',
        'Sở Lao động - Thương binh và Xã hội',
        'Ban Dân tộc tỉnh',
        'các cơ quan, đơn vị liên quan',
      ],
    },
  ],
  [
    'Sở Lao động – Thương binh và Xã hội chịu trách nhiệm hướng dẫn, theo dõi việc triển khai',
    { lead: ['Sở Lao động – Thương binh và Xã hội'] },
  ],
  ['Trong năm 2018, Văn phòng HĐND tỉnh tiếp tục nâng cao chất lượng', { lead: ['Văn phòng Hội đồng nhân dân tỉnh'] }],
  [
    'Văn phòng HĐND tỉnh tổ chức tuyên truyền, phổ biến nâng cao kiến thức',
    { lead: ['Văn phòng Hội đồng nhân dân tỉnh'] },
  ],
  ['Phòng Quản lý Công nghiệp: Là đầu mối chủ trì tham mưu thực hiện', { lead: ['Phòng Quản lý Công nghiệp'] }],
  [
    'Chủ trì, phối hợp với Văn phòng Sở, các đơn vị có liên quan tăng cường công tác kiểm tra',
    { support: ['Văn phòng Sở', 'các đơn vị có liên quan'] },
  ],
  [
    'Phối hợp với Sở Tài nguyên và Môi trường rà soát toàn diện hoạt động thăm dò',
    { support: ['Sở Tài nguyên và Môi trường'] },
  ],
  [
    'Thủ trưởng các phòng, ban, đơn vị; Chủ tịch UBND cấp xã nêu cao tinh thần trách nhiệm',
    { lead: ['Thủ trưởng các phòng, ban, đơn vị', 'Chủ tịch Ủy ban nhân dân cấp xã'] },
  ],
  [
    'Các phòng, đơn vị báo cáo tình hình thực hiện về Phòng Kế hoạch - Tổng hợp trước ngày 18 hằng tháng',
    { lead: ['Các phòng, đơn vị'] },
  ],
  ['Gửi kết quả để Phòng Nội vụ theo dõi, tổng hợp', { monitor: ['Phòng Nội vụ'] }],
  [
    'Trên cơ sở báo cáo của Phòng Tổ chức cán bộ, Văn phòng Sở và các cơ quan, đơn vị liên quan, tổng hợp lồng ghép kết quả thực hiện',
    {},
  ],
  [
    'Bộ Thông tin và Truyền thông chủ trì, phối hợp chặt chẽ, quyết liệt với Ban Tuyên giáo Trung ương, các cơ quan thông tấn, báo chí, các bộ, ngành trung ương và địa phương tổ chức phổ biến, tuyên truyền rộng rãi Nghị quyết này',
    {
      lead: ['Bộ Thông tin và Truyền thông'],
      support: [
        'Ban Tuyên giáo Trung ương',
        'các cơ quan thông tấn, báo chí',
        'các bộ, ngành trung ương và địa phương',
      ],
    },
  ],
  [
    'Trong quá trình tổ chức thực hiện, nếu thấy cần sửa đổi, bổ sung, các bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân thành phố Hà Nội kịp thời đề xuất các nội dung điều chỉnh',
    { lead: ['các bộ, cơ quan thuộc Chính phủ', 'Ủy ban nhân dân thành phố Hà Nội'] },
  ],
  // whom it is done to behind what is done: plans of the Party against corruption (Công Hải, 2026)
  ['Căn cứ Kế hoạch này, tổ chức quán triệt sâu rộng đến toàn thể cán bộ, đảng viên trong sinh hoạt định kỳ', {}],
  // bodies of the people in a ward (Hương Thủy, 2026)
  ['Chi hội Cựu chiến binh: Giữ vai trò nòng cốt trong hòa giải mâu thuẫn', { lead: ['Chi hội Cựu chiến binh'] }],
  ['Chi đoàn Thanh niên hướng dẫn người dân kích hoạt Hue-S', { lead: ['Chi đoàn Thanh niên'] }],
  [
    'Định kỳ hàng năm, đánh giá tình hình thực hiện Nghị quyết này, báo cáo Thủ tướng Chính phủ, đồng gửi Bộ Kế hoạch và Đầu tư để theo dõi và tổng hợp theo quy định',
    { monitor: ['Bộ Kế hoạch và Đầu tư'] },
  ],
  [
    'Các tỉnh, thành phố trong cả nước, nhất là các tỉnh trong vùng Thủ đô chủ động phát triển quan hệ liên kết',
    { lead: ['Các tỉnh, thành phố trong cả nước'] },
  ],
  [
    'Yêu cầu các tổ chức, đơn vị là chủ quản lý đập, hồ chứa thủy lợi tổ chức vận hành, bảo đảm duy trì dòng chảy tối thiểu',
    { lead: ['các tổ chức, đơn vị là chủ quản lý đập, hồ chứa thủy lợi'] },
  ],
  [
    'UBND xã chủ trì, phối hợp với VNPT, Viettel phủ sóng 4G, 5G đến 100% thôn, bản trước ngày 31/12/2026',
    { lead: ['Ủy ban nhân dân xã'], support: ['VNPT', 'Viettel'] },
  ],
  [
    'Các chi bộ, đảng bộ trực thuộc Đảng ủy căn cứ Kế hoạch này xây dựng kế hoạch thực hiện',
    { lead: ['Các chi bộ, đảng bộ trực thuộc Đảng ủy'] },
  ],
  [
    'Phối hợp với các đơn vị cung cấp dịch vụ viễn thông, các cơ quan quản lý nhà nước triển khai hạ tầng số',
    { support: ['các đơn vị cung cấp dịch vụ viễn thông', 'các cơ quan quản lý nhà nước'] },
  ],
  ['Trung tâm Thông tin xúc tiến du lịch chủ trì tổ chức hội chợ', { lead: ['Trung tâm Thông tin xúc tiến du lịch'] }],
  [
    'Xây dựng kế hoạch của địa phương, gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 30/3/2024 để theo dõi, tổng hợp',
    { monitor: ['Sở Văn hóa, Thể thao và Du lịch'] },
  ],
  [
    'Ban Chỉ đạo Chuyển đổi số thành phố Sơn La phân công lãnh đạo phát biểu',
    { lead: ['Ban Chỉ đạo Chuyển đổi số thành phố Sơn La'] },
  ],
  // nobody is named
  ['Ban hành và tổ chức thực hiện Kế hoạch rà soát, đánh giá thủ tục hành chính', {}],
  [
    'Các viện nghiên cứu, trường đại học căn cứ nhiệm vụ được giao, đề xuất nội dung nghiên cứu.',
    { lead: ['Các viện nghiên cứu', 'trường đại học'] },
  ],
  [
    'Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp theo chức năng tham gia giám sát.',
    { lead: ['Mặt trận Tổ quốc Việt Nam', 'các tổ chức chính trị - xã hội', 'tổ chức xã hội - nghề nghiệp'] },
  ],
  [
    'Các đoàn thể và doanh nghiệp tùy theo chức năng, nhiệm vụ của mình, chủ động đề xuất.',
    { lead: ['Các đoàn thể và doanh nghiệp'] },
  ],
  ['Tổ chức tốt việc tiếp nhận, giải quyết hồ sơ', {}],
  ['Thống kê, công bố, công khai thủ tục hành chính nội bộ', {}],
  ['Bố trí đúng, đủ nguồn lực, kinh phí thực hiện', {}],
  ['Đề cao trách nhiệm người đứng đầu, trực tiếp chỉ đạo công tác xây dựng', {}],
  ['Phòng, chống tham nhũng, tiêu cực trong phạm vi quản lý', {}],
  ['Báo cáo kết quả thực hiện cho UBND huyện theo quy định', {}],
  ['Phối hợp tuyên truyền, phổ biến đến người dân', {}],
  ['Thanh tra, kiểm tra việc chấp hành pháp luật', {}],
  ['Xác định rõ trách nhiệm của từng cá nhân, tổ chức', {}],
];

describe('readUnitsInSentence', () => {
  test.each(SENTENCES)('%s', (text, told) => {
    const { units } = readUnitsInSentence(text, NONE);
    const names = { lead: units.lead, support: units.support, monitor: units.monitor };
    expect(
      Object.fromEntries(Object.entries(names).map(([role, list]) => [role, list.map((unit) => unit.name)])),
    ).toEqual({
      lead: told.lead ?? [],
      support: told.support ?? [],
      monitor: told.monitor ?? [],
    });
  });

  test('tells who is asked from who acts', () => {
    expect(readUnitsInSentence('Giao Phòng Nội vụ tham mưu kế hoạch', NONE).by).toBe('asked');
    expect(readUnitsInSentence('Phòng Nội vụ tham mưu kế hoạch', NONE).by).toBe('subject');
    expect(readUnitsInSentence('Tham mưu kế hoạch', NONE).by).toBeNull();
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      'Giao ',
      'Phòng Nội vụ ',
      'phối hợp với ',
      'các cơ quan ',
      'để ',
      'theo dõi',
      ', ',
      '. ',
      ': ',
      'Trong năm 2023',
      '(qua ',
      ')',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) =>
        Array.isArray(readUnitsInSentence(parts.join(''), NONE).units.lead),
      ),
    );
  });
});

describe('readUnitsInHeading', () => {
  test.each<readonly [string, readonly string[]]>([
    // Kế hoạch 88/KH-UBND năm 2023 của tỉnh Quảng Trị
    ['Chỉ số Tiếp cận đất đai (Sở Tài nguyên và Môi trường chủ trì)', ['Sở Tài nguyên và Môi trường']],
    ['Phát triển hạ tầng số (Chủ trì: Sở Công Thương)', ['Sở Công Thương']],
    ['Phòng Nội vụ', ['Phòng Nội vụ']],
    ['Các cơ quan chủ trì dự án: Sở Y tế, Sở Giáo dục và Đào tạo', ['Sở Y tế', 'Sở Giáo dục và Đào tạo']],
    // Kế hoạch 09/KH-BTNMT (2024), Công văn 2449-CV/ĐU (Lào Cai 2026)
    ['Nhiệm vụ chủ yếu của Bộ Tài nguyên và Môi trường', ['Bộ Tài nguyên và Môi trường']],
    ['Ủy ban nhân dân tỉnh, chỉ đạo các cơ quan, đơn vị có liên quan', ['Ủy ban nhân dân tỉnh']],
    ['Liên minh Hợp tác xã tỉnh', ['Liên minh Hợp tác xã tỉnh']],
    ['SỞ Y TẾ', ['SỞ Y TẾ']],
    ['PHÒNG TC-KH', ['PHÒNG Tài chính - Kế hoạch']],
    ['CÁC ĐƠN VỊ TRỰC THUỘC', ['CÁC ĐƠN VỊ TRỰC THUỘC']],
    ['Đơn vị trực thuộc Sở', ['Đơn vị trực thuộc Sở']],
    ['Ngành Y tế', ['Ngành Y tế']],
    ['Ngành nông nghiệp', []],
    ['Cơ sở dữ liệu', []],
    ['Lực lượng lao động', []],
    ['Chính quyền số', []],
    ['CÁC HOẠT ĐỘNG TRỌNG TÂM', []],
    ['KHOA HỌC VÀ CÔNG NGHỆ', []],
    ['HỘI NHẬP QUỐC TẾ', []],
    ['TRẠM BIẾN ÁP', []],
    ['Giao Văn phòng Sở', ['Văn phòng Sở']],
    ['Phòng Công nghệ, đổi mới sáng tạo', ['Phòng Công nghệ, đổi mới sáng tạo']],
    ['Các Sở: Nội vụ, Tư pháp, Văn hóa và Thể thao', ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Văn hóa và Thể thao']],
    ['Bệnh viện đa khoa tỉnh và các bệnh viện tuyến huyện', ['Bệnh viện đa khoa tỉnh', 'các bệnh viện tuyến huyện']],
    ['Văn phòng UBND xã', ['Văn phòng Ủy ban nhân dân xã']],
    ['Giao Phòng Kinh tế - Hạ tầng:', ['Phòng Kinh tế - Hạ tầng']],
    ['Giao Văn phòng HĐND - UBND huyện', ['Văn phòng Hội đồng nhân dân - Ủy ban nhân dân huyện']],
    [
      'Giao các phòng, ban, đơn vị; UBND các xã, thị trấn và các đơn vị có liên quan',
      ['các phòng, ban, đơn vị', 'Ủy ban nhân dân các xã, thị trấn', 'các đơn vị có liên quan'],
    ],
    [
      'Giao Phòng Tổ chức cán bộ (Cơ quan thường trực Tổ kiểm tra việc chấp hành kỷ luật, kỷ cương của Sở)',
      ['Phòng Tổ chức cán bộ'],
    ],
    ['Đề nghị Ủy ban nhân dân các xã, phường', ['Ủy ban nhân dân các xã, phường']],
    ['Các phòng, cơ quan, đơn vị trực thuộc Sở', ['Các phòng, cơ quan, đơn vị trực thuộc Sở']],
    ['Trách nhiệm của Sở Y tế', ['Sở Y tế']],
    ['Đài Phát thanh - Truyền hình tỉnh', ['Đài Phát thanh - Truyền hình tỉnh']],
    ['Ban Tuyên giáo Tỉnh uỷ', ['Ban Tuyên giáo Tỉnh uỷ']],
    ['Ban chỉ đạo chuyển đổi số cấp huyện, xã', ['Ban chỉ đạo chuyển đổi số cấp huyện, xã']],
    ['Tỉnh Đoàn Sơn La', ['Tỉnh Đoàn Sơn La']],
    ['VNPT Sơn La', ['VNPT Sơn La']],
    ['Công tác chỉ đạo, điều hành', []],
    ['Cải cách tổ chức bộ máy', []],
    ['Kinh phí thực hiện', []],
    ['Nhiệm vụ', []],
    ['Tổ chức thực hiện', []],
    ['Phòng, chống tham nhũng', []],
    ['Đối với công tác tuyên truyền', []],
    ['LỰC LƯỢNG, PHƯƠNG TIỆN', []],
    ['Đoàn viên, hội viên', ['Đoàn viên, hội viên']],
  ])('%s', (heading, names) => {
    expect(readUnitsInHeading(heading, NONE).map((unit) => unit.name)).toEqual(names);
  });
});

describe('what a body does begins behind its whole name, with whatever verb', () => {
  const BODIES = [
    'Trạm Y tế',
    'Phòng Kinh tế',
    'Hạt Kiểm lâm huyện',
    'Hội Nông dân',
    'Ủy ban nhân dân xã Đông Hưng',
    'Công an thành phố Bắc Giang',
    'Hợp tác xã Dịch vụ nông nghiệp Đông Hưng',
    'Trường Tiểu học Kim Đồng',
    'Trưởng thôn',
    'Ban Công tác Mặt trận thôn',
  ];
  const DEEDS = [
    'gieo ươm giống cây bản địa',
    'bán hàng lưu động về nông thôn',
    'dịch tài liệu sang tiếng Mông',
    'nuôi thử nghiệm giống bò lai',
    'lắp camera tại các nút giao',
    'cấp căn cước cho công dân',
    'quét rác các tuyến phố',
    'tiếp công dân định kỳ',
    'ươm tạo doanh nghiệp khởi nghiệp',
  ];
  test.each(BODIES)('%s', (body) => {
    for (const deed of DEEDS) {
      const { units, by } = readUnitsInSentence(`${body} ${deed}.`, NONE);
      expect([units.lead.map((unit) => unit.name), by]).toEqual([[body], 'subject']);
    }
  });
  test.each([
    ['Phòng Tài chính kế toán rà soát chứng từ.', 'Phòng Tài chính kế toán'],
    ['Trung tâm Y tế dự phòng giám sát dịch bệnh.', 'Trung tâm Y tế dự phòng'],
    ['Trung tâm Y tế cấp huyện khám cho người cao tuổi.', 'Trung tâm Y tế cấp huyện'],
  ])('not before the name is over: %s', (sentence, name) => {
    expect(readUnitsInSentence(sentence, NONE).units.lead[0]?.name).toBe(name);
  });
});
